namespace Hatmax.Spec;

/// <summary>A template pack that the spec uses.</summary>
public sealed record PackSpec
{
    /// <summary>How the source of a package begins.</summary>
    public const string PackagePrefix = "nuget:";

    /// <summary>Folder, zip or nupkg by its path from the folder of the spec, or <c>nuget:</c> and the name of a package.</summary>
    public required Located<string> Source { get; init; }

    /// <summary>Version that its manifest must have, or null for any.</summary>
    public Located<string>? Version { get; init; }

    /// <summary><c>sha256:</c> and 64 hexadecimal digits over its files, or null: then nothing is generated.</summary>
    public Located<string>? Hash { get; init; }

    /// <summary>Values of its parameters as written, in the order of the text.</summary>
    public ImmutableArray<SettingSpec> Parameters { get; init; } = [];

    /// <summary>Place of the list item.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Name of the package; null where the source is a path.</summary>
    public string? Package => Source.Value.StartsWith(PackagePrefix, StringComparison.Ordinal) ? Source.Value[PackagePrefix.Length..] : null;
}
