namespace Hatmax.Refactoring;

/// <summary>Which C# files of the monorepo belong to which project: shared, each service, its tests, the host, and what people added beside them.</summary>
internal sealed class ProjectLayout
{
    private const string Services = "services/";

    private readonly List<CodeProject> _projects = [];

    /// <summary>The projects that have handwritten code, each after those that it refers to.</summary>
    public IEnumerable<CodeProject> InOrder() => _projects.Where(p => p.HasHandwritten);

    /// <summary>Lays the files out.</summary>
    /// <param name="pairs">Every generated file before and after the renames.</param>
    /// <param name="handwritten">C# texts that generation does not own, by path.</param>
    public static ProjectLayout Of(ImmutableArray<RenamedFile> pairs, IReadOnlyDictionary<string, string> handwritten)
    {
        var layout = new ProjectLayout();
        var left = handwritten.Where(h => h.Key.EndsWith(".cs", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);
        var shared = layout.Add(pairs, left, Services + "shared/", Services + "shared/", []);
        List<CodeProject> services = [];
        foreach (var (former, now) in pairs.Where(p => IsService(p.Former.LogicalId)))
        {
            var (was, folder) = (Folder(former.Path), Folder(now.Path));
            var inner = layout.Add(pairs, left, was, folder, [shared]);
            services.Add(inner);
            layout.Add(pairs, left, was + "tests/", folder + "tests/", [shared, inner]);
        }

        ImmutableArray<CodeProject> all = [shared, .. services];
        layout.Add(pairs, left, Services + "host/", Services + "host/", all);
        foreach (var other in left.Keys.Select(Top).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList())
        {
            layout.Add(pairs, left, other, other, all);
        }

        return layout;
    }

    private CodeProject Add(ImmutableArray<RenamedFile> pairs, Dictionary<string, string> left, string was, string folder, ImmutableArray<CodeProject> dependencies)
    {
        var mine = left.Where(h => Belongs(h.Key, was) || Belongs(h.Key, folder)).ToImmutableSortedDictionary(StringComparer.Ordinal);
        foreach (var path in mine.Keys)
        {
            left.Remove(path);
        }

        var generated = pairs.Where(p => Belongs(p.Former.Path, was)).ToList();
        var file = generated.Find(p => p.Former.Path.EndsWith(".csproj", StringComparison.Ordinal))?.Former;
        var project = new CodeProject(
            file is null ? was : Path.GetFileNameWithoutExtension(file.Path), file?.Text,
            [.. generated.Where(p => p.Former.Path.EndsWith(".cs", StringComparison.Ordinal))], mine, dependencies);
        _projects.Add(project);
        return project;
    }

    private static bool IsService(string id) => id.StartsWith("service/", StringComparison.Ordinal) && id.EndsWith("/service", StringComparison.Ordinal) && id.Count(c => c == '/') == 2;

    private static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];

    // Tests are a project of their own inside the folder of what they test.
    private static bool Belongs(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal) && !path.AsSpan(folder.Length).StartsWith("tests/", StringComparison.Ordinal);

    // A project that people added is not known; two folders deep is where projects lie.
    private static string Top(string path) => path.Split('/') is { Length: > 2 } parts ? $"{parts[0]}/{parts[1]}/" : Folder(path);
}
