namespace Hatmax.Spec;

/// <summary>Calls another service (<c>http_get</c>, <c>http_post</c>).</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Client">Name of the client.</param>
/// <param name="Path">Path with <c>{name}</c> places.</param>
/// <param name="Body">Body, or null.</param>
/// <param name="As">Variable that holds the answer, or null.</param>
/// <param name="Span">Place of the step.</param>
public sealed record HttpStep(
    string Method, Located<string> Client, Located<string> Path, ExpressionSpec? Body, Located<string>? As, SourceSpan Span) : StepSpec(Span);
