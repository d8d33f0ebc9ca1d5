namespace Hatmax.Spec;

/// <summary>Names that replace the derived ones of a handler.</summary>
public sealed record HandlerOverridesSpec
{
    /// <summary>Name of the repository.</summary>
    public Located<string>? RepoName { get; init; }

    /// <summary>Name of the repository method.</summary>
    public Located<string>? MethodName { get; init; }

    /// <summary>Name of the handler method.</summary>
    public Located<string>? HandlerName { get; init; }

    /// <summary>Name of the service method.</summary>
    public Located<string>? ServiceMethod { get; init; }
}
