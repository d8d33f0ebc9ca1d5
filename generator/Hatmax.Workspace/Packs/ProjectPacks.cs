namespace Hatmax.Workspace;

/// <summary>The packs that a spec uses.</summary>
/// <param name="Readings">What became of each, in the order of the spec.</param>
public sealed record ProjectPacks(ImmutableArray<PackReading> Readings)
{
    /// <summary>Those whose manifest could be read.</summary>
    public ImmutableArray<TemplatePack> Packs => [.. Readings.Select(r => r.Pack).OfType<TemplatePack>()];

    /// <summary>Everything that is wrong with any of them; then nothing is generated.</summary>
    public ImmutableArray<Diagnostic> Findings => [.. Readings.SelectMany(r => r.Findings)];

    /// <summary>Reads and checks them all.</summary>
    /// <param name="place">Where they are.</param>
    /// <param name="specFile">The spec as people should see it.</param>
    /// <param name="specs">What the spec says.</param>
    public static ProjectPacks Read(PackPlace place, string specFile, ImmutableArray<PackSpec> specs)
    {
        var use = new PackUse(specFile);
        return new ProjectPacks([.. specs.Select(spec => PackReading.Of(place, specFile, spec, use))]);
    }

    /// <summary>The state of all of them, for <see cref="FreshTree"/>.</summary>
    /// <param name="place">Where they are.</param>
    /// <param name="specs">What the spec says.</param>
    public static string Stamp(PackPlace place, ImmutableArray<PackSpec> specs)
    {
        ArgumentNullException.ThrowIfNull(place);
        return string.Join('\0', specs.Select(spec => spec.Source.Value + "\n" + place.Stamp(spec)));
    }
}
