using Hatmax.Rendering.Tests.Compilation;

namespace Hatmax.Rendering.Tests;

public sealed class GeneratedCodeTests
{
    [Theory]
    [MemberData(nameof(SampleSpecs.Names), MemberType = typeof(SampleSpecs))]
    public void Compiles_without_a_warning(string name)
    {
        var spec = SampleSpecs.Load(name);
        var files = MonorepoGenerator.Generate(spec);
        foreach (var service in spec.Services)
        {
            Assert.Equal("", string.Join('\n', GeneratedCompilation.Compile(files, service.Name.Value)));
        }
    }

    [Theory]
    [MemberData(nameof(SampleSpecs.Names), MemberType = typeof(SampleSpecs))]
    public void Is_the_same_on_every_run(string name)
    {
        var first = MonorepoGenerator.Generate(SampleSpecs.Load(name));
        var second = MonorepoGenerator.Generate(SampleSpecs.Load(name));
        Assert.Equal([], first.Except(second).Select(f => f.Path));
        Assert.Equal(first.Length, second.Length);
    }

    [Theory]
    [MemberData(nameof(SampleSpecs.Names), MemberType = typeof(SampleSpecs))]
    public void Has_unique_ids_and_paths_in_order(string name)
    {
        var files = MonorepoGenerator.Generate(SampleSpecs.Load(name));
        Assert.Equal(files.Length, files.Select(f => f.LogicalId).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(files.Length, files.Select(f => f.Path).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(files.Select(f => f.Path).Order(StringComparer.Ordinal), files.Select(f => f.Path));
    }

    [Theory]
    [MemberData(nameof(SampleSpecs.Names), MemberType = typeof(SampleSpecs))]
    public void Has_clean_text(string name)
    {
        foreach (var file in MonorepoGenerator.Generate(SampleSpecs.Load(name)).Where(f => !f.Path.StartsWith("services/shared/", StringComparison.Ordinal)))
        {
            Assert.False(file.Text.Contains('\r', StringComparison.Ordinal), file.Path);
            Assert.EndsWith("\n", file.Text, StringComparison.Ordinal);
            Assert.False(file.Text.Split('\n').Any(l => l.Length > 0 && char.IsWhiteSpace(l[^1])), $"{file.Path} has trailing blanks");
            Assert.False(System.Text.RegularExpressions.Regex.IsMatch(file.Text, @"\b(TODO|FIXME)\b", System.Text.RegularExpressions.RegexOptions.NonBacktracking), file.Path);
            Assert.False(file.Text.Contains("{{", StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal), file.Path);
        }
    }

    [Fact]
    public void The_order_of_services_changes_no_file_of_a_service()
    {
        var spec = SampleSpecs.Load("shapes");
        var turned = spec with { Services = [.. spec.Services.Reverse()] };
        var ofNoService = new[] { "services/host/Program.cs", "README.md" };
        Assert.Equal([], MonorepoGenerator.Generate(spec).Except(MonorepoGenerator.Generate(turned)).Select(f => f.Path).Except(ofNoService).Where(p => !p.StartsWith("services/host/", StringComparison.Ordinal)));
    }
}
