namespace Hatmax.Rendering.Views;

/// <summary>One column of the business rule query: true means that the rule is broken.</summary>
/// <param name="Sql">Boolean SQL expression.</param>
/// <param name="Field">JSON member that is reported.</param>
/// <param name="Code">Machine code: <c>unique</c> or <c>reference</c>.</param>
/// <param name="Message">Message as a C# literal.</param>
/// <param name="Parameter">SQL parameter of the field.</param>
/// <param name="Bind">Expression bound to it.</param>
internal sealed record RuleCheckView(string Sql, string Field, string Code, string Message, string Parameter, string Bind)
{
    /// <summary>Constant of the code.</summary>
    public string CodeName => Code == "unique" ? "Unique" : "Reference";
}
