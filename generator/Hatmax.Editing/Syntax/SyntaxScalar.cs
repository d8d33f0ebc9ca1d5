using Hatmax.Spec.Yaml;
using YamlDotNet.Core;

namespace Hatmax.Editing.Syntax;

/// <summary>A single value.</summary>
internal sealed class SyntaxScalar(string value, ScalarStyle style, int start, int contentStart, int end, string? anchor)
    : SyntaxNode(start, contentStart, end, anchor)
{
    public string Value { get; } = value;

    public ScalarStyle Style { get; } = style;

    /// <summary>True for <c>|</c> and <c>&gt;</c>.</summary>
    public bool IsBlock => Style is ScalarStyle.Literal or ScalarStyle.Folded;

    /// <summary>True for a text; false for a number, a boolean or nothing.</summary>
    public bool IsText => Style != ScalarStyle.Plain || ScalarKinds.Of(Value) == ScalarKind.String;

    public override bool IsNull => Style == ScalarStyle.Plain && ScalarKinds.Of(Value) == ScalarKind.Null;
}
