namespace Hatmax.Previews.Pipelines.GitHub;

/// <summary>An action at one commit.</summary>
/// <param name="Name">Owner and repository.</param>
/// <param name="Commit">Full SHA-1 of the commit that the release's tag points to.</param>
/// <param name="Release">The tag.</param>
internal sealed record ActionPin(string Name, string Commit, string Release)
{
    public static readonly ActionPin Checkout = new("actions/checkout", "3d3c42e5aac5ba805825da76410c181273ba90b1", "v7.0.1");

    public static readonly ActionPin SetupDotnet = new("actions/setup-dotnet", "a98b56852c35b8e3190ac28c8c2271da59106c68", "v6.0.0");

    public static readonly ActionPin Cache = new("actions/cache", "27d5ce7f107fe9357f9df03efb73ab90386fccae", "v5.0.5");

    public static readonly ActionPin UploadArtifact = new("actions/upload-artifact", "bbbca2ddaa5d8feaa63e36b76fdaad77386f024f", "v7.0.0");

    public static readonly ActionPin DownloadArtifact = new("actions/download-artifact", "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c", "v8.0.1");

    public static readonly ActionPin Pulumi = new("pulumi/actions", "8e5e406f4007fca908480587cb9893c07090f58d", "v7.0.0");

    public PipelineText ToNode() => new($"{Name}@{Commit}") { Comment = Release };
}
