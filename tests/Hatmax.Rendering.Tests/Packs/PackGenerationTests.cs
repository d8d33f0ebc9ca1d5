using Hatmax.Spec;

namespace Hatmax.Rendering.Tests.Packs;

/// <summary>What packs add to a monorepo.</summary>
public sealed class PackGenerationTests
{
    private static readonly SystemSpec Spec = SampleSpecs.Load("renames");

    [Fact]
    public void Every_level_gets_its_files_beside_those_of_the_tool()
    {
        var pack = Pack.Of(
            Pack.Content(
                """
                parameters: {title: {}, count: {type: int, default: 3}, quiet: {type: bool}}
                files:
                  - {template: all, path: docs/all.txt, each: monorepo, class: merged}
                  - {template: part/one, path: "docs/{{ service.key }}/one.txt", each: service, class: seeded}
                  - {template: m, path: "docs/{{ service.key }}/m/{{ record.name }}.txt", each: model}
                  - {template: r, path: "docs/{{ service.key }}/r/{{ root.name }}.txt", each: aggregate}
                """,
                ("all", "{{ pack.name }} {{ pack.version }} {{ parameters.title }} {{ parameters.count }} {{ parameters.quiet }}{{ include '_end' services }}"),
                ("_end", " {{ solution }}\n"), ("part/one", "{{ service.name }} {{ node }}"), ("m", "{{ words }} {{ record.node }}"), ("r", "{{ root.folder }} {{ children.size }}")),
            "{title: Hello, quiet: true}");
        var (files, findings) = MonorepoGenerator.Generate(Spec, TemplateSet.With([], [pack]));

        Assert.Empty(findings);
        var added = files.Where(f => f.LogicalId.StartsWith("pack/", StringComparison.Ordinal)).ToDictionary(f => f.LogicalId);
        Assert.Equal(MonorepoGenerator.Generate(Spec).AsEnumerable(), files.Except(added.Values));
        var all = added["pack/p/all/monorepo"];
        Assert.Equal(("docs/all.txt", Ownership.Merged, "pack/p/all"), (all.Path, all.Ownership, all.Template));
        Assert.StartsWith("p 1.2.0 Hello 3 true ", all.Text, StringComparison.Ordinal);
        Assert.EndsWith(".sln\n", all.Text, StringComparison.Ordinal);
        Assert.Equal(("docs/jobs/one.txt", Ownership.Seeded, "Jobs services.jobs", "services.jobs"), Show(added["pack/p/part/one/services.jobs"]));
        Assert.Equal("docs/jobs/m/Person.txt", added["pack/p/m/services.jobs.models.Person"].Path);
        Assert.Equal("docs/jobs/r/Board.txt", added["pack/p/r/services.jobs.aggregates.Board"].Path);
        Assert.DoesNotContain("pack/p/r/services.jobs.models.Person", added.Keys);
        Assert.All(added.Values, f => Assert.Matches("^[0-9a-f]{16}$", f.TemplateHash));
    }

    [Fact]
    public void Wrong_templates_and_paths_are_all_reported_and_name_the_pack()
    {
        var content = Pack.Content(
            """
            files:
              - {template: a, path: "{{ nobody }}/a.txt", each: monorepo}
              - {template: b, path: b.txt, each: monorepo}
              - {template: c, path: c.txt, each: monorepo}
            """,
            ("a", "x"), ("b", "{{ service }}"), ("c", "{{ include '../../etc/passwd' }}"));
        var (_, findings) = MonorepoGenerator.Generate(Spec, TemplateSet.With([], [Pack.Of(content)]));
        Assert.Equal(
            ["HMX0721 packs/p/hatmax-pack.yml", "HMX0721 packs/p/templates/b.sbn", "HMX0721 packs/p/templates/c.sbn"],
            findings.Select(f => $"{f.Id} {f.File}"));
        Assert.Equal(4, findings[0].Span.Line);

        var broken = Pack.Content("files: [{template: a, path: '{{ if', each: service}, {template: b, path: b, each: service}]", ("a", "{{ if"), ("b", "{{ service.key = 1 }}"));
        var set = TemplateSet.With([], [Pack.Of(broken)]);
        string[] expected = ["HMX0720 packs/p/hatmax-pack.yml", "HMX0720 packs/p/templates/a.sbn", "HMX0723 packs/p/templates/b.sbn"];
        Assert.Subset(set.Diagnostics.Select(f => $"{f.Id} {f.File}").ToHashSet(), expected.ToHashSet());
        Assert.Empty(MonorepoGenerator.Generate(Spec, set).Files);
    }

    [Theory]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ for a in services; for b in (1..100000); end; end }}")]
    [InlineData("{{ object.eval '1' }}")]
    public void Templates_of_packs_run_in_the_sandbox(string text)
    {
        var pack = Pack.Of(Pack.Content("files: [{template: a, path: a.txt, each: monorepo}]", ("a", text)));
        var (files, findings) = MonorepoGenerator.Generate(Spec, TemplateSet.With([], [pack]));
        Assert.Contains(findings, f => f is { Severity: Severity.Error, File: "packs/p/templates/a.sbn" });
        Assert.DoesNotContain(files, f => f.Path == "a.txt");
    }

    [Fact]
    public void Renames_carry_the_files_of_packs_along()
    {
        const string Before = "services: {todo: {aggregates: {List: {fields: {name: string}}}}}";
        const string After = "services: {jobs: {was: todo, aggregates: {Board: {was: List, fields: {name: string}}}}}";
        var pack = Pack.Of(Pack.Content(
            "files: [{template: r, path: \"docs/{{ service.key }}/{{ root.name }}.txt\", each: aggregate}, {template: s, path: \"docs/{{ service.key }}.txt\", each: service}]", ("r", "{{ root.name }}"), ("s", "{{ service.name }}")));
        var set = TemplateSet.With([], [pack]);
        var tree = MonorepoGenerator.Generate(SampleSpecs.Parse(Before), set).Files.ToDictionary(f => f.LogicalId, f => f.Text);
        var renamed = MonorepoGenerator.GenerateRenamed(SampleSpecs.Parse(After), set, id => tree.GetValueOrDefault(id));

        var board = renamed.Result.Files.Single(f => f.Path == "docs/jobs/Board.txt");
        Assert.Equal(["pack/p/r/services.todo.aggregates.List"], board.FormerIds.AsEnumerable());
        Assert.Equal(["pack/p/s/services.todo"], renamed.Result.Files.Single(f => f.Path == "docs/jobs.txt").FormerIds.AsEnumerable());
        Assert.Contains(renamed.Pairs, p => p.Former is { Path: "docs/todo/List.txt", Text: "List" } && p.Now == board);
    }

    private static (string, Ownership, string, string) Show(GeneratedFile file) => (file.Path, file.Ownership, file.Text, file.SpecNode);
}
