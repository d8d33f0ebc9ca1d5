namespace Hatmax.Spec.Language;

/// <summary>A handler as it is written, before the short forms are resolved.</summary>
internal sealed record HandlerDraft
{
    public required HandlerSpec Handler { get; init; }

    public Located<string>? Id { get; init; }

    public Located<HandlerSource>? Source { get; init; }

    public Located<HandlerOp>? Op { get; init; }

    public Located<string>? RepoList { get; init; }

    public Located<string>? Aggregate { get; init; }
}
