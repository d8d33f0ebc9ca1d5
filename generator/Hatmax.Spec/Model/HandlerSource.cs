namespace Hatmax.Spec;

/// <summary>What answers a handler (<c>source</c>).</summary>
public enum HandlerSource
{
    /// <summary>The repository of the model.</summary>
    Repo,

    /// <summary>The service layer of the model.</summary>
    Service,

    /// <summary>A use case.</summary>
    Usecase,

    /// <summary>A read projection.</summary>
    Aggregate,
}
