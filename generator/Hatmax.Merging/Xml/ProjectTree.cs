namespace Hatmax.Merging;

/// <summary>Gives the elements of a project their keys.</summary>
internal static class ProjectTree
{
    // What tells one element from another of the same name.
    private static readonly string[] Identity = ["Include", "Update", "Remove", "Name", "Project", "Sdk", "TaskName", "Condition"];

    private static readonly string[] Groups = ["PropertyGroup", "ItemGroup", "ItemDefinitionGroup"];

    /// <summary>False when two elements of the root cannot be told apart.</summary>
    public static bool Build(KeyedDocument document, XmlElement root)
    {
        var entries = Attributes(document, root);
        foreach (var same in root.Children.Select((element, index) => (element, index)).GroupBy(c => IsGroup(c.element) ? GroupKey(c.element) : Key(c.element), StringComparer.Ordinal))
        {
            var elements = same.ToList();
            if (!IsGroup(elements[0].element))
            {
                if (elements.Count > 1)
                {
                    return false;
                }

                entries.Add(Child(document, elements[0].element, same.Key));
            }
            else if (elements.Exists(e => e.element.HasText))
            {
                return false;
            }
            else if (elements.Exists(e => e.element.Children.Count > 0))
            {
                entries.Add(Group(document, same.Key, elements));
            }
        }

        document.Root = Node(document, entries, root.Start, root.End);
        Own(new XmlEntry { Key = root.Name, Value = document.Root, Start = root.Start, End = root.End, TailEnd = root.End, Elements = [root] });
        return !root.HasText;
    }

    private static bool IsGroup(XmlElement element) => Groups.Contains(element.Name, StringComparer.Ordinal);

    private static string GroupKey(XmlElement group) =>
        group.Name + string.Concat(group.Attributes.Select(a => $"[{a.Name}={a.Value}]").Order(StringComparer.Ordinal));

    private static string Key(XmlElement element) =>
        element.Name + string.Concat(Identity.Select(name => element.Attribute(name) is { } value ? $"[{name}={value}]" : ""));

    // Groups of the same kind and condition are one map, wherever they stand.
    private static XmlEntry Group(KeyedDocument document, string key, List<(XmlElement Element, int Index)> groups)
    {
        var entries = new List<KeyedEntry>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (group, index) in groups)
        {
            foreach (var element in group.Children)
            {
                var name = Key(element);
                seen[name] = seen.GetValueOrDefault(name) + 1;
                entries.Add(Child(document, element, seen[name] == 1 ? name : $"{name}#{seen[name]}", index, group.Name == "PropertyGroup" ? group.Name : null));
            }
        }

        var (first, last) = (groups[0].Element, groups[^1].Element);
        var value = Node(document, entries, first.Start, last.End, vanishes: true);
        return Own(new XmlEntry { Key = key, Value = value, Start = first.Start, End = last.End, TailEnd = last.End, Family = first.Name, Elements = [.. groups.Select(g => g.Element)] });
    }

    private static XmlEntry Child(KeyedDocument document, XmlElement element, string key, int group = 0, string? family = null)
    {
        var entries = Attributes(document, element);
        var keys = element.Children.ConvertAll(Key);
        if (!element.HasText && keys.Distinct(StringComparer.Ordinal).Count() == keys.Count)
        {
            entries.AddRange(element.Children.Zip(keys, (child, name) => Child(document, child, name)));
        }
        else
        {
            entries.Add(Content(document, element));
        }

        var entry = Own(new XmlEntry { Key = key, Value = Node(document, entries, element.Start, element.End), Start = element.Start, End = element.End, Group = group, Family = family ?? element.Name, Elements = [element] });
        entry.TailEnd = document.Comments.Find(c => c.Start >= entry.End && document.Text.AsSpan(entry.End, c.Start - entry.End).IndexOfAnyExcept(' ', '\t') < 0) is { End: > 0 } comment
            ? comment.End
            : entry.End;
        document.Attach(entry);
        return entry;
    }

    private static List<KeyedEntry> Attributes(KeyedDocument document, XmlElement element) =>
    [
        .. element.Attributes.Select(a => Own(new XmlEntry { Key = "@" + a.Name, Value = Scalar(document, a.Value, a.ValueStart, a.End), Start = a.Start, End = a.End, TailEnd = a.End, Group = -1, Family = "@" })),
    ];

    // Indentation of lines says nothing to MSBuild.
    private static XmlEntry Content(KeyedDocument document, XmlElement element)
    {
        var meaning = string.Join('\n', document.Text[element.OpenEnd..element.CloseStart].Trim().Split('\n').Select(l => l.Trim()));
        return Own(new XmlEntry { Key = "#text", Value = Scalar(document, meaning, element.OpenEnd, element.CloseStart), Start = element.OpenEnd, End = element.CloseStart, TailEnd = element.CloseStart, Group = -2, Family = "#" });
    }

    private static KeyedNode Scalar(KeyedDocument document, string value, int start, int end) =>
        new() { Document = document, Kind = KeyedKind.Scalar, Value = value, Start = start, End = end };

    private static KeyedNode Node(KeyedDocument document, List<KeyedEntry> entries, int start, int end, bool vanishes = false) =>
        new() { Document = document, Kind = KeyedKind.Map, Entries = entries, Start = start, End = end, Vanishes = vanishes };

    private static XmlEntry Own(XmlEntry entry)
    {
        entry.Value.Owner = entry;
        return entry;
    }
}
