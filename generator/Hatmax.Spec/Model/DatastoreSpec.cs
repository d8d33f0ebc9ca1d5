namespace Hatmax.Spec;

/// <summary>How one kind of store is reached.</summary>
public sealed record DatastoreSpec
{
    /// <summary>Connection string in which <c>{service}</c> stands for the service.</summary>
    public Located<string>? DsnTemplate { get; init; }

    /// <summary>Environment variable that holds the connection string.</summary>
    public Located<string>? DsnEnv { get; init; }

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
