namespace Hatmax.Workspace.Tests.Packs;

/// <summary>Where packs may write.</summary>
public sealed class PackPathsTests : IDisposable
{
    private const string Services = "services: {todo: {models: {Item: {fields: {text: string}}}}}\n";

    private readonly TempTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData("../outside.txt", "HMX0737")]
    [InlineData("/etc/outside.txt", "HMX0737")]
    [InlineData("a/../../outside.txt", "HMX0737")]
    [InlineData(".hatmax/manifest.json", "HMX0737")]
    [InlineData(".git/hooks/pre-commit", "HMX0737")]
    [InlineData("services/todo/.git/config", "HMX0737")]
    [InlineData("docs/com1.txt", "HMX0737")]
    [InlineData("{{ '' }}", "HMX0737")]
    [InlineData("Hatmax.yml", "HMX0737")]
    [InlineData("templates/service/Program.cs.sbn", "HMX0737")]
    [InlineData("services/todo/Program.cs", "HMX0738")]
    [InlineData("services/TODO/more.cs", "HMX0738")]
    [InlineData("services/todo", "HMX0738")]
    [InlineData("readme.md", "HMX0738")]
    [InlineData("services/todo/Program.cs/x", "HMX0738")]
    [InlineData("b.txt", "HMX0738")]
    [InlineData("docs/ok.txt", null)]
    public void A_path_of_a_pack_is_judged_at_its_line_of_the_manifest(string path, string? expected)
    {
        Pack("p", $"files:\n  - {{template: a, path: \"{path}\", each: monorepo}}\n");
        Pack("b", "files: [{template: a, path: b.txt, each: monorepo}]\n");
        var plan = Plan("b", "p");

        Assert.Equal(expected is null ? [] : [$"{expected} packs/p/hatmax-pack.yml:4:25"], plan.Diagnostics.Select(d => $"{d.Id} {d.Path}"));
        Assert.Equal(expected is null ? WorkspaceOutcome.Ok : WorkspaceOutcome.InvalidOutput, plan.Outcome);
    }

    [Fact]
    public void Findings_of_all_packs_come_in_one_run_and_nothing_is_planned()
    {
        Pack("p", "files: [{template: a, path: ../a, each: monorepo}]\n");
        Pack("q", "files: [{template: none, path: a, each: monorepo}]\n");
        Pack("r", "files: [{template: a, path: x, each: monorepo}]\n", "{{ if");
        File.WriteAllText(_tree.At("hatmax.yml"), Spec(pinned: false, "p", "q", "r", "s"));
        var plan = Plan();
        Assert.Equal(["HMX0720", "HMX0730", "HMX0731", "HMX0734"], plan.Diagnostics.Select(d => d.Id).Distinct().Order());
        Assert.False(plan.CanApply);
    }

    private void Pack(string name, string manifest, string template = "x\n")
    {
        _tree.Write($"packs/{name}/hatmax-pack.yml", $"name: {name}\nversion: 1.0.0\n{manifest}");
        _tree.Write($"packs/{name}/templates/a.sbn", template);
    }

    private string Spec(bool pinned, params string[] packs) => "packs:\n" + string.Concat(packs.Select(name =>
    {
        var pack = new PackSpec { Source = new("packs/" + name, SourceSpan.None), Span = SourceSpan.None };
        return $"  - source: ./packs/{name}\n{(pinned ? $"    hash: {new PackPlace(_tree.Root, "").Read(pack, "").Content!.Hash}\n" : "")}";
    })) + Services;

    private WorkspacePlan Plan(params string[] packs)
    {
        if (packs.Length > 0)
        {
            File.WriteAllText(_tree.At("hatmax.yml"), Spec(pinned: true, packs));
        }

        var result = SpecLoader.Load(_tree.Read("hatmax.yml"), "hatmax.yml");
        Assert.Empty(result.Diagnostics);
        return ProjectCode.Plan(_tree.Workspace, _tree.At("hatmax.yml"), result.Spec!);
    }
}
