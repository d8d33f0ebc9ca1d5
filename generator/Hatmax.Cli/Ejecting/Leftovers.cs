using System.Text.RegularExpressions;
using Hatmax.Workspace;

namespace Hatmax.Cli.Ejecting;

/// <summary>Files that name the tool and that only people can change.</summary>
internal static partial class Leftovers
{
    private static readonly ImmutableArray<string> Files = [".gitlab-ci.yml", ".config/dotnet-tools.json", "deploy/chart/README.md", "infra/Hatmax.Infra.csproj"];

    /// <summary>Their paths under the root, with forward slashes, in ordinal order.</summary>
    /// <param name="root">The root, absolute.</param>
    /// <param name="steps">What the ejection does, or did.</param>
    public static ImmutableArray<string> Find(string root, ImmutableArray<EjectStep> steps)
    {
        var changed = steps.ToDictionary(step => step.Path, step => step.Text, StringComparer.Ordinal);
        var found = Files.Concat(Under(root, ".github/workflows", "*.y*ml")).Concat(Under(root, "", "*.md")).Concat(Under(root, "docs", "*.md"))
            .Where(path => Lines(path).Any(line => Tool().IsMatch(line)))
            .Concat(Under(root, "", "Pulumi.*.yaml"))
            .Concat(Directory.Exists(Path.Combine(root, "templates")) && Directory.EnumerateFiles(Path.Combine(root, "templates"), "*.sbn", SearchOption.AllDirectories).Any() ? ["templates"] : []);
        return [.. found.Order(StringComparer.Ordinal)];

        // As it is afterwards, also when nothing was done yet.
        IEnumerable<string> Lines(string path) => changed.TryGetValue(path, out var text) ? (text ?? "").Split('\n')
            : File.Exists(Path.Combine(root, path)) ? File.ReadLines(Path.Combine(root, path)) : [];
    }

    private static IEnumerable<string> Under(string root, string folder, string pattern) => !Directory.Exists(Path.Combine(root, folder)) ? []
        : Directory.EnumerateFiles(Path.Combine(root, folder), pattern).Select(path => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'));

    // The folder .hatmax and the namespace Hatmax.Shared stay.
    [GeneratedRegex(@"(^|[^.\w])hatmax(\.(tool|infra|ya?ml)|[^.\w]|\.?$|\.\W)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Tool();
}
