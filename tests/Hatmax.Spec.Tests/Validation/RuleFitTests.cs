using Hatmax.Spec.Validation.Fields;

namespace Hatmax.Spec.Tests.Validation;

public class RuleFitTests
{
    [Theory]
    [InlineData(RuleKind.Required, "string text email bool uuid int long float double decimal date datetime duration json enum ref []")]
    [InlineData(RuleKind.Min, "int long float double decimal date datetime duration")]
    [InlineData(RuleKind.Max, "int long float double decimal date datetime duration")]
    [InlineData(RuleKind.MinLength, "string text email []")]
    [InlineData(RuleKind.MaxLength, "string text email []")]
    [InlineData(RuleKind.Pattern, "string text email")]
    [InlineData(RuleKind.Email, "string text email")]
    [InlineData(RuleKind.Url, "string text email")]
    [InlineData(RuleKind.Uuid, "string text email uuid")]
    [InlineData(RuleKind.OneOf, "string text email")]
    [InlineData(RuleKind.Unique, "string text email bool uuid int long float double decimal date datetime duration enum ref")]
    public void A_rule_is_for_these_types_only(RuleKind rule, string types)
    {
        var fitting = Enum.GetValues<FieldKind>()
            .Select(k => new FieldType(k, false, false, [], null))
            .Where(t => RuleFit.Fits(rule, t))
            .Select(RuleNames.Of)
            .Concat(RuleFit.Fits(rule, new FieldType(FieldKind.Int, false, true, [], null)) ? ["[]"] : []);
        Assert.Equal(types, string.Join(' ', fitting));
    }
}
