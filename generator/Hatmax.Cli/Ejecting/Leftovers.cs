using System.Text.RegularExpressions;

namespace Hatmax.Cli.Ejecting;

/// <summary>Files that name the tool and that only people can change.</summary>
internal static partial class Leftovers
{
    private static readonly ImmutableArray<string> Files = [".gitlab-ci.yml", ".config/dotnet-tools.json", "deploy/chart/README.md", "infra/Hatmax.Infra.csproj"];

    /// <summary>Their paths under the root, with forward slashes, in ordinal order.</summary>
    public static ImmutableArray<string> Find(string root)
    {
        var found = Files.Concat(Under(root, ".github/workflows", "*.y*ml")).Where(path => Names(Path.Combine(root, path)))
            .Concat(Under(root, ".", "Pulumi.*.yaml"))
            .Concat(Directory.Exists(Path.Combine(root, "templates")) && Directory.EnumerateFiles(Path.Combine(root, "templates"), "*.sbn", SearchOption.AllDirectories).Any() ? ["templates"] : []);
        return [.. found.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Under(string root, string folder, string pattern) => !Directory.Exists(Path.Combine(root, folder)) ? []
        : Directory.EnumerateFiles(Path.Combine(root, folder), pattern).Select(path => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'));

    private static bool Names(string path) => File.Exists(path) && File.ReadLines(path).Any(line => Tool().IsMatch(line));

    [GeneratedRegex(@"\bhatmax\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Tool();
}
