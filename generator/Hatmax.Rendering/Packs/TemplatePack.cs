namespace Hatmax.Rendering;

/// <summary>A pack as a spec uses it: checked, with a value for every parameter.</summary>
/// <param name="Content">Its files.</param>
/// <param name="Manifest">What it says about itself.</param>
/// <param name="Values">Text, <see cref="bool"/> or <see cref="long"/> by the name of the parameter.</param>
public sealed record TemplatePack(PackContent Content, PackManifest Manifest, ImmutableSortedDictionary<string, object> Values)
{
    /// <summary>How names of templates and logical ids of files begin that come from a pack.</summary>
    public const string Prefix = "pack/";

    /// <summary>Name of the pack that a template or a logical id is of; null for none.</summary>
    public static string? NameIn(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.StartsWith(Prefix, StringComparison.Ordinal) ? id.Split('/')[1] : null;
    }
}
