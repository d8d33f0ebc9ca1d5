using System.Collections;
using System.Globalization;

namespace Hatmax.Infra.Tests.Support;

/// <summary>Inputs as mocks give them: dictionaries, sequences and scalars.</summary>
public static class Values
{
    public static IReadOnlyList<object> List(object value) => [.. ((IEnumerable)value).Cast<object>()];

    public static IReadOnlyDictionary<string, object> Map(object value) => (ImmutableDictionary<string, object>)value;

    public static IReadOnlyList<string> Texts(object value) => [.. List(value).Cast<string>()];

    /// <summary>A canonical text, so that trees can be compared: keys in order, numbers as numbers.</summary>
    public static string Canonical(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        IDictionary map => $"{{{string.Join(", ", Entries(map).OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}: {Canonical(e.Value)}"))}}}",
        IReadOnlyDictionary<string, object> map => $"{{{string.Join(", ", map.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}: {Canonical(e.Value)}"))}}}",
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Canonical))}]",
        _ => Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
    };

    private static IEnumerable<(string Key, object? Value)> Entries(IDictionary map)
    {
        foreach (DictionaryEntry entry in map)
        {
            yield return ((string)entry.Key, entry.Value);
        }
    }
}
