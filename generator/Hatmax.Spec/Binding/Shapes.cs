using System.Globalization;
using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>The forms that many keys share.</summary>
internal static partial class Shapes
{
    public static readonly Shape<Located<string>> Text = new TextShape(mayBeEmpty: false);
    public static readonly Shape<Located<string>> AnyText = new TextShape(mayBeEmpty: true);
    public static readonly Shape<Located<string>> Name = new PatternShape(TextPatterns.Identifier);
    public static readonly Shape<Located<string>> Slug = new PatternShape(TextPatterns.Slug);
    public static readonly Shape<Located<string>> Dotted = new PatternShape(TextPatterns.Dotted);
    public static readonly Shape<Located<string>> ServiceName = new PatternShape(TextPatterns.Service);
    public static readonly Shape<ImmutableArray<Located<string>>> Names = new ListShape<Located<string>>(Name);
    public static readonly Shape<ImmutableArray<Located<string>>> Texts = new ListShape<Located<string>>(Text);

    public static readonly Shape<Located<bool>> Bool = new ScalarShape<bool>(
        "`true` or `false`", "true or false", static () => SchemaText.Type("boolean"), static k => k == ScalarKind.Bool,
        static (s, _) => s.Text[0] is 't' or 'T');

    public static readonly Shape<Located<int>> Port = Int(1, 65535);
    public static readonly Shape<Located<int>> Count = Int(0, int.MaxValue);
    public static readonly Shape<Located<int>> AnyInt = Int(int.MinValue, int.MaxValue);

    public static readonly Shape<Located<double>> Share = new ScalarShape<double>(
        "number from 0 to 1", "a number from 0 to 1",
        static () => new JsonObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 },
        static k => k is ScalarKind.Int or ScalarKind.Float,
        static (s, p) => double.TryParse(s.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) && n is >= 0 and <= 1
            ? n : OutOfRange<double>(s, p, "a number from 0 to 1"));

    public static readonly Shape<Located<TimeSpan>> Duration = new ScalarShape<TimeSpan>(
        "duration", "a duration such as 30s", DurationText.Schema, static k => k is ScalarKind.String or ScalarKind.Int or ScalarKind.Float, DurationText.Parse);

    /// <summary>A shape whose value is turned into another one.</summary>
    public static Shape<TOut> Select<TIn, TOut>(this Shape<TIn> shape, Func<TIn, Place, TOut> select) => new SelectShape<TIn, TOut>(shape, select);

    /// <summary>One value or a list of them.</summary>
    public static Shape<ImmutableArray<T>> OneOrMany<T>(Shape<T> item) =>
        new UnionShape<ImmutableArray<T>>(item.Select(static (v, _) => ImmutableArray.Create(v)), new ListShape<T>(item), null);

    /// <summary>One of a few words that stay texts.</summary>
    public static Shape<Located<string>> Word(string noun, params string[] words) =>
        new ChoiceShape<string>(LanguageDiagnostics.UnknownValue, noun, Array.ConvertAll(words, w => new Choice<string>(w, w)));

    private static ScalarShape<int> Int(int min, int max)
    {
        var range = min == int.MinValue ? "a whole number of at most ten digits" : max == int.MaxValue ? $"a whole number of at least {min}" : $"a whole number from {min} to {max}";
        return new ScalarShape<int>(
            range[2..], range,
            () => new JsonObject { ["type"] = "integer", ["minimum"] = min, ["maximum"] = max },
            static k => k is ScalarKind.Int or ScalarKind.Float,
            (s, p) => double.TryParse(s.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) && n >= min && n <= max && Math.Floor(n) == n
                ? (int)n : OutOfRange<int>(s, p, range));
    }

    private static T? OutOfRange<T>(YamlScalar scalar, Place place, string range)
        where T : struct
    {
        place.Bag.Add(
            LanguageDiagnostics.BadNumber, scalar.Span, $"'{place.Key}' must be {range}, and this is {Shorten.Text(scalar.Text)}.", $"Write {range}.");
        return null;
    }
}
