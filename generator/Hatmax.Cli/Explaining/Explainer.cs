using Hatmax.Rendering;
using Hatmax.Workspace;

namespace Hatmax.Cli.Explaining;

/// <summary>Tells a generated file from one of the user's, and where it comes from.</summary>
internal static class Explainer
{
    /// <param name="tree">The tree against what was generated last.</param>
    /// <param name="root">Output root, absolute.</param>
    /// <param name="path">Path under it, with forward slashes.</param>
    /// <param name="specName">The spec as people should see it.</param>
    /// <param name="specText">Its text.</param>
    public static FileExplanation Explain(TreeStatus tree, string root, string path, string specName, string specText)
    {
        if (tree.Files.FirstOrDefault(f => string.Equals(f.Path, path, StringComparison.Ordinal)) is { } file)
        {
            return Generated(file, specName, specText);
        }

        var below = tree.Files.Count(f => f.Path.StartsWith(path + "/", StringComparison.Ordinal));
        var exists = System.IO.Path.Exists(System.IO.Path.Combine(root, path));
        return path switch
        {
            _ when path is ".hatmax" || path.StartsWith(".hatmax/", StringComparison.Ordinal) => new FileExplanation(path, "state", "HatMax keeps here what it generated last (manifest.json and base, to be committed) and local state.", []),
            _ when below > 0 => new FileExplanation(path, "yours", $"A folder with {below} generated {(below == 1 ? "file" : "files")}. Every other file in it is yours; HatMax never touches it.", ["Name one file to know where it comes from."]),
            _ when exists => new FileExplanation(path, "yours", "Yours; HatMax never touches it, but for names that follow a rename of the spec.", []),
            _ => new FileExplanation(path, "missing", "There is no such file, and nothing was generated there.", ["'hatmax plan' says what would be generated."]),
        };
    }

    private static FileExplanation Generated(TreeFile file, string specName, string specText)
    {
        var says = file.Ownership switch
        {
            Ownership.Owned => "HatMax's: generated on every run.",
            Ownership.Seeded => "Yours: HatMax wrote it once.",
            _ => "Yours and HatMax's: merged on every run.",
        };
        var customise = Customisation.Of(file.Ownership, file.Template, file.Path);
        if (file.State == FileState.Conflict)
        {
            customise = customise.Insert(0, file.HasMarkers ? "Decide each marked place: then the conflict is over." : $"It is in conflict: compare it with {file.ProposedPath}, then: hatmax resolve {file.Path}");
        }

        var span = SpecPlaces.Find(specText, file.SpecNode);
        return new FileExplanation(file.Path, "generated", says, customise)
        {
            File = file,
            SpecPlace = span.IsKnown ? $"{specName}:{span.Line}:{span.Column}" : null,
        };
    }
}
