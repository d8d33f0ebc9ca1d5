using Hatmax.Editing.Syntax;

namespace Hatmax.Editing;

/// <summary>Writes a new field as its type alone, <c>name: string</c>, where the fields around it are not all maps.</summary>
internal static class ShortFields
{
    /// <summary>The step with such fields.</summary>
    public static SpecOperation Shorten(SpecOperation step, SyntaxDocument document)
    {
        var style = new HouseStyle(document);
        return step switch
        {
            SetOperation { IsNew: true } set => set with { Value = Value(set.Value, Pattern(set.Path), style) },
            AppendOperation append => append with { Item = Value(append.Item, PathPattern.Item(Pattern(append.List)), style) },
            _ => step,
        };
    }

    private static string Pattern(SpecPath path) => path.Segments.Aggregate("", PathPattern.Entry);

    private static SpecValue Value(SpecValue value, string pattern, HouseStyle style) => value switch
    {
        SpecMap { Entries: [{ Key: var key, Value: SpecScalar only }] } when ShortForms.KeyOf(pattern.Split('.')) == key && style.IsShort(pattern) => only,
        SpecMap map => new SpecMap([.. map.Entries.Select(e => KeyValuePair.Create(e.Key, Value(e.Value, PathPattern.Entry(pattern, e.Key), style)))]),
        _ => value,
    };
}
