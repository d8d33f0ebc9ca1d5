using Hatmax.Spec;

namespace Hatmax.Rendering.Tests.Templates;

/// <summary>Templates of a project in the place of built-in ones.</summary>
public sealed class TemplateSetTests
{
    private const string Program = "service/Program.cs";

    private static readonly SystemSpec Spec = SampleSpecs.Load("every-kind");

    [Fact]
    public void A_template_replaces_the_built_in_one_of_its_name()
    {
        var (files, found) = Generate((Program, "// {{ service.name }} of mine\n"));
        Assert.Empty(found);
        var builtIn = MonorepoGenerator.Generate(Spec);
        Assert.Equal(builtIn.Select(f => f.Path), files.Select(f => f.Path));
        var changed = files.Where(f => f.Template == Program).ToList();
        Assert.NotEmpty(changed);
        Assert.All(changed, f => Assert.Matches(@"^// \w+ of mine\n$", f.Text));
        Assert.All(changed, f => Assert.NotEqual(builtIn.First(b => b.Path == f.Path).TemplateHash, f.TemplateHash));
        Assert.Equal(builtIn.Where(f => f.Template != Program), files.Where(f => f.Template != Program));
    }

    [Fact]
    public void A_text_that_equals_the_built_in_one_replaces_nothing()
    {
        var set = TemplateSet.With(TemplateSet.BuiltInNames.Select(n => new TemplateText(n, "\uFEFF" + TemplateSet.BuiltInText(n)!.ReplaceLineEndings("\r\n"))));
        Assert.Empty(set.Overridden);
        Assert.Equal(MonorepoGenerator.Generate(Spec).AsEnumerable(), MonorepoGenerator.Generate(Spec, set).Files);
    }

    [Theory]
    [MemberData(nameof(SampleSpecs.Names), MemberType = typeof(SampleSpecs))]
    public void The_sandbox_has_all_that_the_built_in_templates_use(string name)
    {
        var spec = SampleSpecs.Load(name);
        var set = TemplateSet.With(TemplateSet.BuiltInNames.Select(n => new TemplateText(n, TemplateSet.BuiltInText(n) + "{{# mine }}")));
        Assert.Equal(TemplateSet.BuiltInNames, set.Overridden);
        var (files, found) = MonorepoGenerator.Generate(spec, set);
        Assert.Empty(found);
        Assert.Equal(MonorepoGenerator.Generate(spec).Select(f => (f.Path, f.Text)), files.Select(f => (f.Path, f.Text)));
    }

    [Fact]
    public void Every_syntax_error_is_reported_at_its_place()
    {
        var (files, found) = Generate((Program, "ok\n  {{ if }}\n"), ("service/Json.g.cs", "{{ for x of y }}"), ("service/Patch.g.cs", "{{ service.name }}"));
        Assert.Empty(files);
        Assert.All(found, d => Assert.Equal(("HMX0720", Severity.Error), (d.Id, d.Severity)));
        Assert.Contains(found, d => d is { File: "templates/service/Program.cs.sbn", Span.Line: 2 });
        Assert.Contains(found, d => d is { File: "templates/service/Json.g.cs.sbn", Span.Line: 1 });
    }

    [Fact]
    public void Every_failing_template_is_reported_once_and_its_place_is_right()
    {
        var (_, found) = Generate((Program, "a\n {{ service.nam }}\n"), ("service/Input.g.cs", "{{ recrod.name }}"), ("service/Json.g.cs", "{{ service.name }}"));
        Assert.Equal(
            [("HMX0721", "templates/service/Input.g.cs.sbn", 1), ("HMX0721", "templates/service/Program.cs.sbn", 2)],
            found.Select(d => (d.Id, d.File, d.Span.Line)));
        Assert.Contains("It was making services/", found[1].Message);
    }

    [Theory]
    [InlineData("{{ for f in service.roots }}{{ for i in service.key_of_nothing }}{{ end }}{{ end }}", "HMX0721")]
    [InlineData("{{ include 'service/_self' }}", "HMX0721")]
    [InlineData("{{ include '../hatmax.yml' }}", "HMX0721")]
    [InlineData("{{ include '/etc/passwd' }}", "HMX0721")]
    [InlineData("{{ date.now }}", "HMX0721")]
    [InlineData("{{ math.random 1 9 }}", "HMX0721")]
    [InlineData("{{ math.uuid }}", "HMX0721")]
    [InlineData("{{ object.eval '1 + 1' }}", "HMX0721")]
    [InlineData("{{ x = 'abcdefghij'; for a in l }}{{ for b in l }}{{ x = x + x }}{{ end }}{{ end }}{{ x }}", "HMX0721")]
    [InlineData("{{ for a in service.roots }}{{ x = 'abcdefghij' }}DOUBLE{{ x }}{{ end }}", "HMX0722")]
    public void The_sandbox_stops(string text, string id)
    {
        // Ten characters doubled twenty times are over ten million.
        var doubled = text.Replace("DOUBLE", string.Concat(Enumerable.Repeat("{{ x = x + x }}", 20)), StringComparison.Ordinal);
        var (_, found) = Generate((Program, doubled), ("service/_self", "{{ include 'service/_self' }}"));
        Assert.Equal([id], found.Select(d => d.Id).Distinct());
    }

    [Fact]
    public void Loops_end_at_a_limit()
    {
        const string Letters = "abcdefghijklmnopqrstuvwxyz";
        var loops = string.Concat(Enumerable.Repeat("{{ for r in service.roots }}", 1)) + string.Concat(Letters.Select(c => $"{{{{ for {c}{c} in r.fields }}}}")) + string.Concat(Enumerable.Repeat("{{ end }}", Letters.Length + 1));
        var (_, found) = Generate((Program, loops));
        Assert.Equal("HMX0721", Assert.Single(found).Id);
    }

    [Theory]
    [InlineData("{{ service.name = 'x' }}", 1, 4)]
    [InlineData("text\n{{ service.roots[0].name = 'x' }}", 2, 18)]
    [InlineData("{{ capture service.name }}x{{ end }}", 1, 4)]
    [InlineData("{{ service.port++ }}", 1, 4)]
    [InlineData("{{ service.port += 1 }}", 1, 4)]
    [InlineData("{{ x = '}}'; service.port = 1 }}", 1, 13)]
    [InlineData("{{ # it's\n service.port = 1 }}", 2, 2)]
    [InlineData("{{ service['port'] = 1 }}", 1, 4)]
    public void What_is_given_cannot_be_changed(string text, int line, int column)
    {
        var (_, found) = Generate((Program, text));
        Assert.Contains(found, d => d.Id == "HMX0723" && d.Span.Line == line && d.Span.Column >= column);
    }

    [Fact]
    public void Comparisons_and_quoted_text_are_no_assignments()
    {
        var (_, found) = Generate((Program, "a.b = c {{ if service.name == 'a.b = c' || service.port >= 1 && service.port != 2 }}{{ x = service.name }}{{ end }}{{# a.b = c }}"));
        Assert.Empty(found);
    }

    [Fact]
    public void A_name_that_replaces_nothing_is_a_warning_with_the_nearest_one()
    {
        var (files, found) = Generate(("service/Progam.cs", "x"), ("_mine", "x"), ("service/_mine", "x"));
        var warning = Assert.Single(found);
        Assert.Equal(("HMX0724", Severity.Warning), (warning.Id, warning.Severity));
        Assert.Contains("templates/service/Program.cs.sbn", warning.Fix);
        Assert.Equal(MonorepoGenerator.Generate(Spec).AsEnumerable(), files);
    }

    [Fact]
    public void Templates_include_parts_and_built_in_templates()
    {
        var (files, found) = Generate((Program, "{{ include '_head' }}\n{{ include 'built-in/service/Program.cs' }}"), ("_head", "// {{ service.key }}"));
        Assert.Empty(found);
        Assert.StartsWith("// ", files.First(f => f.Template == Program).Text);
        Assert.Contains("RunAsync", files.First(f => f.Template == Program).Text);
    }

    [Fact]
    public void A_template_that_is_too_long_is_refused()
    {
        var (_, found) = Generate((Program, new string('x', 300_000)));
        Assert.Equal("HMX0722", Assert.Single(found).Id);
    }

    private static GenerationResult Generate(params (string Name, string Text)[] overrides) =>
        MonorepoGenerator.Generate(Spec, TemplateSet.With(overrides.Select(o => new TemplateText(o.Name, o.Text))));
}
