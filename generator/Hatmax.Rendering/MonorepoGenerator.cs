namespace Hatmax.Rendering;

/// <summary>Turns a spec into the files of its monorepo. Pure: no disk, no clock, the same bytes on every machine.</summary>
public static class MonorepoGenerator
{
    /// <summary>Every file of the monorepo, sorted by path in ordinal order.</summary>
    public static ImmutableArray<GeneratedFile> Generate(SystemSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        return [];
    }
}
