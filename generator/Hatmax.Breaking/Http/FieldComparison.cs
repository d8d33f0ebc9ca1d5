using System.Globalization;
using Hatmax.Breaking.Pairing;

namespace Hatmax.Breaking.Http;

/// <summary>Bodies that were taken and are refused: the rules of one field.</summary>
internal static class FieldComparison
{
    public static void Compare(EntityPair entity, Pair<FieldSpec> pair, ChangeBag bag)
    {
        var (old, now) = (pair.Old, pair.New);
        var what = $"'{Words.ToSnake(now.Name.Value)}' of {entity.New.Name}";
        var required = FieldFacts.IsRequired(now, entity.New.IsOrder(now));
        if (required && !FieldFacts.IsRequired(old, entity.Old.IsOrder(old)))
        {
            bag.Changed(BreakingRules.MemberRequired, Place(now, RuleKind.Required), $"{what} is required now.");
        }
        else if (!required && FieldFacts.IsNullable(old, entity.Old.IsOrder(old)) && !FieldFacts.IsNullable(now, entity.New.IsOrder(now)))
        {
            bag.Changed(BreakingRules.NullRefused, now.Name.Span, $"{what} cannot be null any more.");
        }

        if (!required && Default(old) is { } was && Default(now) is { } value && !string.Equals(was, value, StringComparison.Ordinal))
        {
            bag.Changed(BreakingRules.DefaultChanged, now.Default?.Span ?? now.Name.Span, $"The default of {what} was '{was}' and is '{value}'.");
        }

        CompareLimits(old, now, what, bag);
        CompareForms(old, now, what, bag);
        CompareValues(old, now, what, bag);
        if (now.Rule(RuleKind.Unique) is { } unique && old.Rule(RuleKind.Unique) is null)
        {
            bag.Changed(BreakingRules.UniqueAdded, unique.Span, $"{what} must be unique now.");
        }
    }

    private static void CompareLimits(FieldSpec old, FieldSpec now, string what, ChangeBag bag)
    {
        foreach (var kind in (ReadOnlySpan<RuleKind>)[RuleKind.Min, RuleKind.Max, RuleKind.MinLength, RuleKind.MaxLength])
        {
            if (now.Rule(kind) is not { Argument: { } limit } rule)
            {
                continue;
            }

            var before = old.Rule(kind)?.Argument;
            var isLower = kind is RuleKind.Min or RuleKind.MinLength;
            if (before is null || (Compare(kind, now.Type, limit, before) is { } order && (isLower ? order > 0 : order < 0)))
            {
                var name = Words.ToSnake(kind.ToString());
                bag.Changed(BreakingRules.RangeNarrowed, rule.Span, before is null ? $"{what} has a new limit: {name} {limit}." : $"The {name} of {what} was {before} and is {limit}.");
            }
        }
    }

    private static void CompareForms(FieldSpec old, FieldSpec now, string what, ChangeBag bag)
    {
        if (now.Rule(RuleKind.Pattern) is { } pattern && old.Rule(RuleKind.Pattern)?.Argument != pattern.Argument)
        {
            bag.Changed(BreakingRules.PatternChanged, pattern.Span, $"{what} must match '{pattern.Argument}' now.");
        }

        foreach (var kind in (ReadOnlySpan<RuleKind>)[RuleKind.Email, RuleKind.Url, RuleKind.Uuid])
        {
            if (HasForm(now, kind) && !HasForm(old, kind))
            {
                bag.Changed(BreakingRules.FormatAdded, Place(now, kind), $"{what} must be {(kind == RuleKind.Email ? "an e-mail address" : kind == RuleKind.Url ? "a URL" : "a UUID")} now.");
            }
        }
    }

    private static void CompareValues(FieldSpec old, FieldSpec now, string what, ChangeBag bag)
    {
        var place = Place(now, RuleKind.OneOf);
        if (now.Rule(RuleKind.OneOf) is { } list)
        {
            if (old.Rule(RuleKind.OneOf) is not { } before)
            {
                bag.Changed(BreakingRules.ValueRemoved, place, $"{what} takes listed values only now.");
            }
            else
            {
                Report(before.Values.Except(list.Values, StringComparer.Ordinal));
            }
        }

        Report(old.Type.Values.Select(v => v.Value).Except(now.Type.Values.Select(v => v.Value), StringComparer.Ordinal));

        void Report(IEnumerable<string> values)
        {
            foreach (var value in values)
            {
                bag.Changed(BreakingRules.ValueRemoved, place, $"{what} does not take '{value}' any more.");
            }
        }
    }

    // A text of the type email is checked without a rule.
    private static bool HasForm(FieldSpec field, RuleKind kind) =>
        field.Rule(kind) is not null || (kind == RuleKind.Email && field.Type is { Kind: FieldKind.Email, IsList: false });

    private static string? Default(FieldSpec field) => field.Type switch
    {
        { IsList: true } => null,
        { Kind: FieldKind.Bool, Nullable: false } => field.Default?.Value.ToLowerInvariant() ?? "false",
        _ => FieldFacts.HasDefault(field) ? field.Default!.Value : null,
    };

    private static int? Compare(RuleKind kind, FieldType type, string one, string other)
    {
        if (kind is RuleKind.Min or RuleKind.Max)
        {
            return FieldFacts.Compare(type, one, other);
        }

        return int.TryParse(one, CultureInfo.InvariantCulture, out var left) && int.TryParse(other, CultureInfo.InvariantCulture, out var right) ? left.CompareTo(right) : null;
    }

    private static SourceSpan Place(FieldSpec field, RuleKind kind) => field.Rule(kind)?.Span ?? field.Name.Span;
}
