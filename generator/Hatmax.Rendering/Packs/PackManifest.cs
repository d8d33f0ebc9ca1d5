namespace Hatmax.Rendering;

/// <summary>What a pack says about itself.</summary>
public sealed record PackManifest
{
    /// <summary>Name of the file at the root of a pack.</summary>
    public const string FileName = "hatmax-pack.yml";

    /// <summary>Name of the pack: lower-case letters, digits, <c>-</c> and <c>_</c>.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>Its version.</summary>
    public required Located<string> Version { get; init; }

    /// <summary>What it is for, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Versions of hatmax that it works with, as written, or null for all.</summary>
    public Located<string>? Requires { get; init; }

    /// <summary>What a spec may tell it.</summary>
    public ImmutableArray<PackParameter> Parameters { get; init; } = [];

    /// <summary>What it adds.</summary>
    public required ImmutableArray<PackFile> Files { get; init; }

    /// <summary>Name of one of its templates in a set: <c>pack/NAME/TEMPLATE</c>.</summary>
    public string TemplateName(PackFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return $"{TemplatePack.Prefix}{Name}/{file.Template}";
    }
}
