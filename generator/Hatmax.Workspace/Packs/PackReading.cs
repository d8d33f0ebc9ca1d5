namespace Hatmax.Workspace;

/// <summary>What became of one pack of a spec.</summary>
/// <param name="Spec">What the spec says.</param>
/// <param name="Content">Its files; null when they cannot be read.</param>
/// <param name="Pack">The pack; null when its manifest cannot be used either.</param>
/// <param name="Findings">Everything that is wrong; then nothing is generated.</param>
public sealed record PackReading(PackSpec Spec, PackContent? Content, TemplatePack? Pack, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The name in its manifest, or what tells it apart where that cannot be read.</summary>
    public string Name => Pack?.Manifest.Name.Value ?? Spec.Package ?? Path.GetFileNameWithoutExtension(Spec.Source.Value.TrimEnd('/'));

    /// <summary>Reads and checks one.</summary>
    /// <param name="place">Where packs are.</param>
    /// <param name="specFile">The spec as people should see it.</param>
    /// <param name="spec">What the spec says.</param>
    /// <param name="use">The check of the spec's packs.</param>
    public static PackReading Of(PackPlace place, string specFile, PackSpec spec, PackUse use)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(use);
        var (content, unreadable) = place.Read(spec, specFile);
        if (content is null)
        {
            return new PackReading(spec, null, null, unreadable);
        }

        var (manifest, wrong) = PackManifestReader.Read(content);
        if (manifest is null)
        {
            return new PackReading(spec, content, null, wrong);
        }

        var (pack, misfits) = use.Check(spec, content, manifest);
        return new PackReading(spec, content, pack, misfits);
    }
}
