namespace Hatmax.Cli.Packs;

/// <summary>Sources of packs as they are typed.</summary>
internal static class PackSource
{
    /// <summary>The source as a spec has it: a path from its folder, with forward slashes.</summary>
    /// <param name="typed">A path from where the caller stands, or a package.</param>
    /// <param name="here">Where the caller stands.</param>
    /// <param name="specFolder">Folder of the spec.</param>
    public static Outcome<string> Of(string typed, string here, string specFolder)
    {
        if (typed.StartsWith(PackSpec.PackagePrefix, StringComparison.Ordinal))
        {
            return typed;
        }

        var relative = Path.GetRelativePath(specFolder, Path.GetFullPath(typed, here)).Replace(Path.DirectorySeparatorChar, '/');
        return Path.IsPathRooted(relative)
            ? new Failure(ExitCodes.Usage, $"{typed} cannot be reached from the folder of the spec by a relative path.", "Copy the pack to where the spec is.")
            : relative.StartsWith("../", StringComparison.Ordinal) ? relative : "./" + relative;
    }
}
