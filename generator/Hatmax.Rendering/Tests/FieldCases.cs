using Hatmax.Rendering.Services;

namespace Hatmax.Rendering.Tests;

/// <summary>Finds values on both sides of each rule of a field.</summary>
internal static class FieldCases
{
    private const int LongestSpelledList = 6;
    private const int LongestList = 10_000;

    /// <summary>Values on the edge of a bound or a length.</summary>
    public static IReadOnlyList<LimitSample> Limits(FieldSpec field, FieldOracle oracle, IReadOnlyList<SampleValue> valid)
    {
        var limits = new List<LimitSample>();
        foreach (var rule in oracle.Rules)
        {
            var sample = rule.Kind switch
            {
                RuleKind.Min or RuleKind.Max => oracle.Bound(rule.Kind) is { } bound ? valid.FirstOrDefault(v => bound.Equals(v.Value)) : null,
                RuleKind.MinLength or RuleKind.MaxLength => valid.FirstOrDefault(v => Count(v.Value) == oracle.Length(rule.Kind)),
                _ => null,
            };
            if (sample is not null && !field.Type.IsList | Count(sample.Value) > 0)
            {
                limits.Add(new LimitSample(LimitName(rule.Kind), sample));
            }
        }

        return limits;
    }

    /// <summary>One value for each rule, which breaks that rule alone where there is such a value.</summary>
    public static IReadOnlyList<BrokenSample> Broken(FieldSpec field, FieldOracle oracle, IReadOnlyList<SampleValue> valid, string enumName, bool required, bool notNull)
    {
        var broken = new List<BrokenSample>();
        if (notNull)
        {
            broken.Add(new BrokenSample("is_required", SampleValue.Null, "", ["required"]));
        }

        if (field.Type.IsList)
        {
            AddListCases(field, oracle, valid, enumName, required, broken);
        }
        else
        {
            AddValueCases(field, oracle, valid, required, broken);
        }

        return broken;
    }

    /// <summary>Lists of several lengths; not all keep the rules.</summary>
    public static IEnumerable<SampleValue> Lists(FieldSpec field, FieldOracle oracle, string enumName)
    {
        var items = Items(field, oracle, enumName);
        if (items.Count == 0)
        {
            yield break;
        }

        yield return SampleLiterals.List([.. items.Take(2)]);
        yield return SampleLiterals.List([items[^1]]);
        foreach (var length in new[] { RuleKind.MinLength, RuleKind.MaxLength }.Select(oracle.Length).OfType<int>().SelectMany(l => new[] { l, l - 1, l + 1 }))
        {
            if (length is > 0 and <= LongestList)
            {
                yield return length <= LongestSpelledList
                    ? SampleLiterals.List([.. Enumerable.Range(0, length).Select(i => items[i % items.Count])])
                    : SampleLiterals.Repeat(items[0], FieldTypeMap.Element(field.Type, enumName), length);
            }
        }
    }

    private static List<SampleValue> Items(FieldSpec field, FieldOracle oracle, string enumName)
    {
        // The rules of a list are about its length.
        var plain = field with { Rules = [], Example = null, Default = null };
        return [.. SampleValues.Elements(plain, field.Type.IsList ? new FieldOracle(plain) : oracle).Take(2).Select(v => SampleLiterals.Of(v, SampleValues.EnumName(field, enumName)))];
    }

    private static void AddListCases(FieldSpec field, FieldOracle oracle, IReadOnlyList<SampleValue> valid, string enumName, bool required, List<BrokenSample> broken)
    {
        if (FieldTypeMap.IsReference(field.Type) && valid.Count > 0)
        {
            var count = Count(valid[0].Value);
            var items = Enumerable.Repeat("null!", 1).Concat(((IReadOnlyList<SampleValue>)valid[0].Value!).Skip(1).Take(LongestSpelledList).Select(v => v.Code));
            if (count <= LongestSpelledList)
            {
                broken.Add(new BrokenSample("cannot_hold_null", new SampleValue(null, $"[{string.Join(", ", items)}]"), "[0]", ["required"]));
            }
        }

        var lists = Lists(field, oracle, enumName).ToList();
        foreach (var rule in oracle.Rules)
        {
            Add(broken, rule.Kind, [.. lists.Append(SampleLiterals.List([]))], v => oracle.Broken(v.Value, required));
        }
    }

    private static void AddValueCases(FieldSpec field, FieldOracle oracle, IReadOnlyList<SampleValue> valid, bool required, List<BrokenSample> broken)
    {
        List<SampleValue> candidates;
        if (FieldTypeMap.IsReference(field.Type))
        {
            var texts = valid.Select(v => v.Value).OfType<string>().ToList();
            candidates = [.. SampleTexts.Breakers(oracle, texts).Concat(SampleTexts.Candidates(field, oracle)).Distinct(StringComparer.Ordinal).Select(t => SampleLiterals.Of(t))];
            if (required)
            {
                Add(broken, RuleKind.Required, [SampleLiterals.Of("")], v => oracle.Broken(v.Value, required));
            }
        }
        else
        {
            candidates = [.. Beyond(oracle).Select(v => SampleLiterals.Of(v))];
        }

        foreach (var rule in oracle.Rules)
        {
            Add(broken, rule.Kind, candidates, v => oracle.Broken(v.Value, required));
        }
    }

    private static IEnumerable<IComparable> Beyond(FieldOracle oracle)
    {
        if (oracle.Bound(RuleKind.Min) is { } min)
        {
            yield return SampleNumbers.Next(min, -1);
        }

        if (oracle.Bound(RuleKind.Max) is { } max)
        {
            yield return SampleNumbers.Next(max, 1);
        }
    }

    private static void Add(List<BrokenSample> broken, RuleKind rule, IReadOnlyList<SampleValue> candidates, Func<SampleValue, IReadOnlyList<string>> codes)
    {
        var code = FieldOracle.Code(rule);
        var tried = candidates.Select(c => (Sample: c, Codes: codes(c))).Where(c => c.Codes.Contains(code, StringComparer.Ordinal)).ToList();
        var found = tried.FirstOrDefault(c => c.Codes.Count == 1);
        found = found.Sample is null ? tried.FirstOrDefault() : found;
        if (found.Sample is not null)
        {
            broken.Add(new BrokenSample(BrokenName(rule), found.Sample, "", found.Codes));
        }
    }

    private static int Count(object? value) => value switch
    {
        string text => TextForms.Length(text),
        IReadOnlyList<SampleValue> list => list.Count,
        _ => -1,
    };

    private static string LimitName(RuleKind rule) => rule switch
    {
        RuleKind.Min => "may_be_as_small_as_the_minimum",
        RuleKind.Max => "may_be_as_large_as_the_maximum",
        RuleKind.MinLength => "may_be_as_short_as_the_minimum",
        _ => "may_be_as_long_as_the_maximum",
    };

    private static string BrokenName(RuleKind rule) => rule switch
    {
        RuleKind.Required => "cannot_be_empty",
        RuleKind.Min => "cannot_be_below_the_minimum",
        RuleKind.Max => "cannot_be_above_the_maximum",
        RuleKind.MinLength => "cannot_be_shorter_than_the_minimum",
        RuleKind.MaxLength => "cannot_be_longer_than_the_maximum",
        RuleKind.Pattern => "must_match_its_pattern",
        RuleKind.Email => "must_be_an_email_address",
        RuleKind.Url => "must_be_a_web_address",
        RuleKind.Uuid => "must_be_a_uuid",
        _ => "must_be_one_of_the_allowed_values",
    };
}
