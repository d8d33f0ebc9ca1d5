namespace Hatmax.Soak.Merging;

/// <summary>Random texts of the kinds that are merged by key.</summary>
internal static class KeyedCases
{
    public static MergeCase Next(Random random) => random.Next(3) switch
    {
        0 => Json(random),
        1 => Yaml(random),
        _ => Project(random),
    };

    private static MergeCase Json(Random random)
    {
        var commas = random.Next(4) == 0;
        return Trees(random, "appsettings.json", (tree, reformatted) => new TreeJson(reformatted ? 4 : 2, commas).Write(tree));
    }

    private static MergeCase Yaml(Random random)
    {
        var lists = random.Next(2) == 0;
        return Trees(random, "compose.yml", (tree, reformatted) => new TreeYaml(reformatted ? 4 : 2, lists ^ reformatted).Write(tree));
    }

    private static MergeCase Trees(Random random, string path, Func<Tree, bool, string> write)
    {
        var trees = new TreeRandom(random);
        var before = trees.Root();
        var reformatted = random.Next(5) == 0;
        return new MergeCase(
            path,
            random.Next(10) == 0 ? null : write(before, false),
            write(trees.Edit(before, "o", comments: true), reformatted),
            write(trees.Edit(before, "n", comments: random.Next(4) == 0), false));
    }

    private static MergeCase Project(Random random)
    {
        var projects = new ProjectRandom(random);
        var before = projects.Project();
        return new MergeCase(
            "a.csproj",
            random.Next(10) == 0 ? null : ProjectRandom.Write(before, "  "),
            ProjectRandom.Write(projects.Edit(before, "o", comments: true), random.Next(5) == 0 ? "\t" : "  "),
            ProjectRandom.Write(projects.Edit(before, "n", comments: random.Next(4) == 0), "  "));
    }
}
