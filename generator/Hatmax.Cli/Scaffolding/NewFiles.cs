using Hatmax.Cli.Projects;

namespace Hatmax.Cli.Scaffolding;

/// <summary>The files of a new system.</summary>
internal static class NewFiles
{
    // Keeps outputs and local state out of git, and what the team shares in it.
    private const string GitIgnore = """
        bin/
        obj/
        .hatmax/*
        !.hatmax/manifest.json
        !.hatmax/base/
        !.hatmax/schema.json
        TestResults/
        .env

        """;

    /// <summary>A spec that is there already, or null.</summary>
    public static string? ExistingSpec(string folder) => SpecLoader.FileNames.FirstOrDefault(n => File.Exists(Path.Combine(folder, n)));

    /// <summary>Writes them and tells which, with forward slashes. What exists is kept.</summary>
    /// <param name="folder">Absolute path; made when it does not exist.</param>
    /// <param name="name">Name of the system.</param>
    /// <param name="spec">Text of the spec.</param>
    public static List<string> Write(string folder, string name, string spec)
    {
        Directory.CreateDirectory(folder);
        var state = new StateLayout(folder);
        Directory.CreateDirectory(state.Folder);
        List<(string Path, string Text)> files =
        [
            ("hatmax.yml", spec),
            (".gitignore", GitIgnore),
            (Path.GetRelativePath(folder, state.Schema), SpecSchema.Write()),
            ("Pulumi.yaml", PulumiProject.Project(name)),
            ("Pulumi.dev.yaml", PulumiProject.DevStack()),
        ];
        files.RemoveAll(file => file.Path is ".gitignore" or "Pulumi.yaml" or "Pulumi.dev.yaml" && File.Exists(Path.Combine(folder, file.Path)));
        files.ForEach(file => File.WriteAllText(Path.Combine(folder, file.Path), file.Text));
        return files.ConvertAll(file => file.Path.Replace('\\', '/'));
    }
}
