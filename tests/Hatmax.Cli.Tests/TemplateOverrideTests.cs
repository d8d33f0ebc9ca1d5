using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

/// <summary>A project's own templates, from the folder to the tree.</summary>
public sealed class TemplateOverrideTests : IDisposable
{
    private const string Program = "templates/service/Program.cs.sbn";

    private readonly Sandbox _sandbox = new Sandbox().WithSpec();

    private string Generated => File.ReadAllText(_sandbox.At("services", "notes", "Program.cs"));

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task A_changed_template_is_seen_and_a_removed_one_too()
    {
        await _sandbox.RunAsync("generate");
        await _sandbox.RunAsync("generate");
        var builtIn = Generated;
        _sandbox.Write(Program, "// first\n{{ include 'built-in/service/Program.cs' }}");
        Assert.Equal(ExitCodes.Failed, (await _sandbox.RunAsync("generate", "--check")).ExitCode);
        Assert.Equal(0, (await _sandbox.RunAsync("generate")).ExitCode);
        Assert.Equal("// first\n" + builtIn, Generated);

        await _sandbox.RunAsync("generate");
        _sandbox.Write(Program, "// second {{ service.key }}\n");
        Assert.Equal(0, (await _sandbox.RunAsync("generate")).ExitCode);
        Assert.Equal("// second notes\n", Generated);

        await _sandbox.RunAsync("generate");
        File.Delete(_sandbox.At(Program));
        Assert.Equal(0, (await _sandbox.RunAsync("generate")).ExitCode);
        Assert.Equal(builtIn, Generated);
    }

    [Fact]
    public async Task Wrong_templates_are_all_reported_and_nothing_is_written()
    {
        _sandbox.Write(Program, "ok\n{{ for }}");
        _sandbox.Write("templates/service/README.md.sbn", "{{ service.name = 1 }}");
        _sandbox.Write("templates/service/Rdme.md.sbn", "");
        File.WriteAllBytes(_sandbox.Write("templates/monorepo/README.md.sbn", ""), [0xC3, 0x28]);
        var run = await _sandbox.RunAsync("generate");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("templates/service/Program.cs.sbn:2:", run.Err);
        Assert.Contains("error HMX0720", run.Err);
        Assert.Contains("templates/service/README.md.sbn:1:", run.Err);
        Assert.Contains("error HMX0723", run.Err);
        Assert.Contains("warning HMX0724", run.Err);
        Assert.Contains("templates/monorepo/README.md.sbn: error HMX0725", run.Err);
        Assert.False(Directory.Exists(_sandbox.At("services")));
        Assert.False(Directory.Exists(_sandbox.At(".hatmax")));
    }

    [Fact]
    public async Task A_template_that_fails_while_it_renders_stops_build_and_plan_of_the_tree_alike()
    {
        _sandbox.Write(Program, "{{ service.nmae }}");
        foreach (var command in new[] { "generate", "build" })
        {
            var run = await _sandbox.RunAsync(command);
            Assert.Equal(ExitCodes.Usage, run.ExitCode);
            Assert.Contains("templates/service/Program.cs.sbn:1:", run.Err);
            Assert.Contains("HMX0721", run.Err);
            Assert.False(Directory.Exists(_sandbox.At("services")));
        }
    }

    [Fact]
    public async Task Nothing_is_read_through_a_link()
    {
        using var outside = new Sandbox();
        outside.Write("Program.cs.sbn", "secret");
        Directory.CreateDirectory(_sandbox.At("templates"));
        Directory.CreateSymbolicLink(_sandbox.At("templates", "service"), outside.Root);
        var run = await _sandbox.RunAsync("generate");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("templates/service: error HMX0725", run.Err);
        Assert.DoesNotContain("secret", run.Err);
    }
}
