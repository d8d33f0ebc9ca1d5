namespace Hatmax.Workspace;

/// <summary>Where packs are looked for. Nothing is ever fetched.</summary>
/// <param name="Folder">Folder of the spec, absolute.</param>
/// <param name="Packages">Folder of NuGet packages that were restored, absolute.</param>
public sealed record PackPlace(string Folder, string Packages)
{
    /// <summary>The places of a project on this machine.</summary>
    /// <param name="folder">Folder of the spec, absolute.</param>
    public static PackPlace Of(string folder) => new(
        folder,
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
            ? set : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"));

    /// <summary>Absolute path of the folder or archive of a pack, which need not exist.</summary>
    public string PathOf(PackSpec pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        if (pack.Package is not { } package)
        {
            return Path.GetFullPath(pack.Source.Value, Folder);
        }

        var (id, version) = (package.ToLowerInvariant(), (pack.Version?.Value ?? "").ToLowerInvariant());
        return Path.Combine(Packages, id, version, $"{id}.{version}.nupkg");
    }

    /// <summary>A pack as people should see it.</summary>
    public static string Shown(PackSpec pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return pack.Package is not null ? $"{pack.Source}@{pack.Version}" : pack.Source.Value.StartsWith("./", StringComparison.Ordinal) ? pack.Source.Value[2..].TrimEnd('/') : pack.Source.Value.TrimEnd('/');
    }

    /// <summary>The files of a pack; null after findings about them.</summary>
    /// <param name="pack">What the spec says.</param>
    /// <param name="specFile">The spec as people should see it.</param>
    public (PackContent? Content, ImmutableArray<Diagnostic> Findings) Read(PackSpec pack, string specFile)
    {
        var path = PathOf(pack);
        var builder = new PackBuilder(Shown(pack));
        if (Directory.Exists(path))
        {
            PackFolder.Read(new DirectoryInfo(path), builder);
        }
        else if (File.Exists(path))
        {
            PackArchive.Read(new FileInfo(path), builder);
        }
        else
        {
            return (null, [Missing(pack, specFile)]);
        }

        return (builder.ToContent(), builder.Diagnostics);
    }

    /// <summary>The state of what a pack is made of, without reading it.</summary>
    public string Stamp(PackSpec pack)
    {
        var path = PathOf(pack);
        return Directory.Exists(path) ? PackFolder.Stamp(new DirectoryInfo(path)) : FileStamp.Of(new FileInfo(path));
    }

    private static Diagnostic Missing(PackSpec pack, string specFile) => pack.Package is { } package
        ? PackDiagnostics.NotFound.At(
            specFile, pack.Source.Span, $"The package '{package}' {pack.Version} is not among the restored packages of this machine.",
            $"Restore it, for example with a PackageDownload of {package} [{pack.Version}] in a project, or name the .nupkg by its path.")
        : PackDiagnostics.NotFound.At(specFile, pack.Source.Span, $"There is no pack '{pack.Source}'.", "Correct the source: a folder, .zip or .nupkg, as a path from the folder of the spec.");
}
