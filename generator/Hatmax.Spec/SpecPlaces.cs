namespace Hatmax.Spec;

/// <summary>Finds where the text of a spec says something.</summary>
public static class SpecPlaces
{
    /// <summary>
    /// The place of the node with that path, for example <c>services.todo.aggregates.List</c>: its key, as deep as the path can be followed.
    /// An item of a list is named by its position, or by its <c>id</c> or <c>name</c>. <see cref="SourceSpan.None"/> when nothing of it is there.
    /// </summary>
    /// <param name="text">The whole text of the spec.</param>
    /// <param name="path">Names with dots between.</param>
    public static SourceSpan Find(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        var node = YamlReader.Read(text, new DiagnosticBag(""));
        var found = SourceSpan.None;
        foreach (var name in path.Split('.'))
        {
            (node, var span) = Step(node, name);
            if (node is null)
            {
                break;
            }

            found = span;
        }

        return found;
    }

    private static (YamlNode? Node, SourceSpan Span) Step(YamlNode? node, string name)
    {
        switch (node)
        {
            case YamlMapping map when map.IndexOf(name) is >= 0 and var at:
                return (map.Entries[at].Value, map.Entries[at].Key.Span);
            case YamlSequence list:
                var item = int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) && index < list.Items.Length
                    ? list.Items[index]
                    : list.Items.FirstOrDefault(i => IsCalled(i, name));
                return (item, item?.Span ?? SourceSpan.None);
            default:
                return (null, SourceSpan.None);
        }
    }

    private static bool IsCalled(YamlNode item, string name) =>
        item is YamlMapping map && map.Entries.Any(e => e.Key.Text is "id" or "name" && e.Value is YamlScalar { Text: var text } && string.Equals(text, name, StringComparison.Ordinal));
}
