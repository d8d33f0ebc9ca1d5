using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Hatmax.Rendering.Services;

namespace Hatmax.Rendering.Tests;

/// <summary>Says which rules of a field a value breaks: what the generated validator will report.</summary>
internal sealed class FieldOracle
{
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromMilliseconds(250);
    private static readonly FrozenDictionary<RuleKind, string> Codes = new Dictionary<RuleKind, string>
    {
        [RuleKind.Required] = "required",
        [RuleKind.Min] = "min",
        [RuleKind.Max] = "max",
        [RuleKind.MinLength] = "min_length",
        [RuleKind.MaxLength] = "max_length",
        [RuleKind.Pattern] = "pattern",
        [RuleKind.Email] = "invalid_email",
        [RuleKind.Url] = "invalid_url",
        [RuleKind.Uuid] = "invalid_uuid",
        [RuleKind.OneOf] = "one_of",
    }.ToFrozenDictionary();

    private readonly FieldType _type;
    private readonly List<RuleSpec> _rules;
    private readonly Regex? _pattern;
    private readonly bool _hasBadPattern;

    /// <summary>The oracle of a field.</summary>
    public FieldOracle(FieldSpec field)
    {
        _type = field.Type;
        var isText = FieldTypeMap.IsReference(field.Type) && !field.Type.IsList;
        // An e-mail field is checked for its form even where no rule says so, and before the others.
        var implied = isText && field.Type.Kind == FieldKind.Email && field.Rule(RuleKind.Email) is null
            ? [new RuleSpec(RuleKind.Email, null, [], default)]
            : Array.Empty<RuleSpec>();
        _rules = [.. implied.Concat(field.Rules).Where(r => Codes.ContainsKey(r.Kind) && r.Kind != RuleKind.Required && (r.Kind != RuleKind.Uuid || isText))];
        (_pattern, _hasBadPattern) = Compile(field.Rule(RuleKind.Pattern)?.Argument);
    }

    /// <summary>Rules that are looked at, in the order of the reports; "required" is the caller's.</summary>
    public IReadOnlyList<RuleSpec> Rules => _rules;

    /// <summary>The machine code of a rule.</summary>
    public static string Code(RuleKind rule) => Codes[rule];

    /// <summary>The bound of a rule as a value of the field's type; null when it is none.</summary>
    public IComparable? Bound(RuleKind rule) => _rules.FirstOrDefault(r => r.Kind == rule)?.Argument is { } text ? SampleNumbers.Parse(_type.Kind, text) : null;

    /// <summary>The length of a rule; null when there is no such rule.</summary>
    public int? Length(RuleKind rule) => _rules.FirstOrDefault(r => r.Kind == rule) is { } found ? Number(found) : null;

    /// <summary>Codes of the broken rules, in the order of the reports.</summary>
    /// <param name="value">A value, a list of samples, or null.</param>
    /// <param name="required">The place wants a value.</param>
    public IReadOnlyList<string> Broken(object? value, bool required)
    {
        var broken = new List<string>();
        if (required && (value is null or "" or IReadOnlyList<SampleValue> { Count: 0 } || value.Equals(Guid.Empty)))
        {
            broken.Add(Codes[RuleKind.Required]);
        }

        if (value is not null)
        {
            broken.AddRange(_rules.Where(r => Refuses(r, value)).Select(r => Codes[r.Kind]));
        }

        return broken;
    }

    private bool Refuses(RuleSpec rule, object value) => value switch
    {
        IReadOnlyList<SampleValue> list => RefusesCount(rule, list.Count),
        string text when FieldTypeMap.IsReference(_type) => RefusesText(rule, text),
        IComparable number => rule.Kind switch
        {
            RuleKind.Min => Bound(RuleKind.Min) is { } least && number.CompareTo(least) < 0,
            RuleKind.Max => Bound(RuleKind.Max) is { } most && number.CompareTo(most) > 0,
            _ => false,
        },
        _ => false,
    };

    private static bool RefusesCount(RuleSpec rule, int count) => rule.Kind switch
    {
        RuleKind.MinLength => count < Number(rule),
        RuleKind.MaxLength => count > Number(rule),
        _ => false,
    };

    private bool RefusesText(RuleSpec rule, string text) => rule.Kind switch
    {
        RuleKind.MinLength or RuleKind.MaxLength => RefusesCount(rule, TextForms.Length(text)),
        RuleKind.Pattern => !Matches(text),
        RuleKind.Email => text.Length > 0 && !TextForms.IsEmail(text),
        RuleKind.Url => text.Length > 0 && !TextForms.IsUrl(text),
        RuleKind.Uuid => text.Length > 0 && !Guid.TryParseExact(text, "D", out _),
        RuleKind.OneOf => !rule.Values.Contains(text, StringComparer.Ordinal),
        _ => false,
    };

    private bool Matches(string text)
    {
        if (_pattern is null)
        {
            return !_hasBadPattern;
        }

        try
        {
            return _pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static int Number(RuleSpec rule) => int.TryParse(rule.Argument, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static (Regex? Pattern, bool IsBad) Compile(string? pattern)
    {
        if (string.IsNullOrEmpty(pattern))
        {
            return (null, false);
        }

        try
        {
            return (new Regex(pattern, RegexOptions.CultureInvariant, PatternTimeout), false);
        }
        catch (ArgumentException)
        {
            return (null, true);
        }
    }
}
