using System.Text.Json;
using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

/// <summary>new, validate, schema.</summary>
public sealed class SpecCommandTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task New_writes_a_spec_without_findings()
    {
        var run = await _sandbox.RunAsync("new", "my shop");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("# yaml-language-server: $schema=.hatmax/schema.json\n", await File.ReadAllTextAsync(_sandbox.At("my shop", "hatmax.yml")));
        Assert.Contains("name: my-shop\n", await File.ReadAllTextAsync(_sandbox.At("my shop", "hatmax.yml")));
        Assert.True(File.Exists(_sandbox.At("my shop", ".gitignore")));
        using (var schema = JsonDocument.Parse(await File.ReadAllTextAsync(_sandbox.At("my shop", ".hatmax", "schema.json"))))
        {
            Assert.Contains("draft-07", schema.RootElement.GetProperty("$schema").GetString());
        }

        run = await _sandbox.RunAsync("validate", "-f", "my shop/hatmax.yml", "--warnings-as-errors");
        Assert.Equal((0, "my shop/hatmax.yml: no findings\n"), (run.ExitCode, run.Out));
    }

    [Theory]
    [InlineData("hatmax.yml")]
    [InlineData("monorepo.yaml")]
    public async Task New_never_overwrites(string existing)
    {
        _sandbox.Write(existing, "mine");
        _sandbox.Write(".gitignore", "mine");
        var run = await _sandbox.RunAsync("new");
        Assert.Equal(ExitCodes.Conflicts, run.ExitCode);
        Assert.Equal("mine", await File.ReadAllTextAsync(_sandbox.At(existing)));
        Assert.Equal("mine", await File.ReadAllTextAsync(_sandbox.At(".gitignore")));
    }

    [Fact]
    public async Task New_as_json()
    {
        var run = await _sandbox.RunAsync("new", "shop", "--name", "My Shop", "--json");
        Snapshot.Check("new.json", _sandbox.Neutral(run.Out));
    }

    [Fact]
    public async Task Validate_lists_every_finding_with_its_place()
    {
        _sandbox.Write("hatmax.yml", "name: x\nservices:\n  a:\n    kind: atomm\n    modls: {}\n");
        var run = await _sandbox.RunAsync("validate");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("hatmax.yml:4:11: error HMX", run.Out);
        Assert.Contains("hatmax.yml:5:5: error HMX", run.Out);
        Assert.DoesNotContain('\u001b', run.Out);

        run = await _sandbox.RunAsync(new RecordingTerminal { ColorOut = true }, CancellationToken.None, "validate");
        Assert.Contains('\u001b', run.Out);

        run = await _sandbox.RunAsync("validate", "--json");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Equal(2, JsonDocument.Parse(run.Out).RootElement.GetProperty("errors").GetInt32());
    }

    [Fact]
    public async Task Validate_writes_sarif()
    {
        _sandbox.Write("hatmax.yml", "name: x\nservices:\n  a:\n    kind: atomm\n");
        var run = await _sandbox.RunAsync("validate", "--sarif", "-");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Equal("2.1.0", JsonDocument.Parse(run.Out).RootElement.GetProperty("version").GetString());

        run = await _sandbox.RunAsync("validate", "--sarif", "out/log.sarif", "--json");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Equal("2.1.0", JsonDocument.Parse(await File.ReadAllTextAsync(_sandbox.At("out", "log.sarif"))).RootElement.GetProperty("version").GetString());
        Assert.Equal(ExitCodes.Usage, (await _sandbox.RunAsync("validate", "--sarif", "-", "--json")).ExitCode);
    }

    [Fact]
    public async Task A_warning_fails_only_when_asked_to()
    {
        _sandbox.Write("hatmax.yml", Sandbox.Spec.Replace("PORT", "8084", StringComparison.Ordinal) + "observability: {logging: {level: info}}\n");
        Assert.Equal(0, (await _sandbox.RunAsync("validate")).ExitCode);
        Assert.Contains("warning HMX05", (await _sandbox.RunAsync("validate")).Out);
        Assert.Equal(ExitCodes.Usage, (await _sandbox.RunAsync("validate", "--warnings-as-errors")).ExitCode);
    }

    [Fact]
    public async Task Validate_looks_into_templates_and_packs()
    {
        _sandbox.WithSpec();
        _sandbox.Write("packs/p/hatmax-pack.yml", "name: p\nversion: 1.0.0\nfils: []\n");
        _sandbox.Write("packs/q/hatmax-pack.yml", "name: q\nversion: 1.0.0\nfiles: [{template: a.txt, path: A.txt, each: monorepo, class: owned}]\n");
        _sandbox.Write("packs/q/templates/a.txt.sbn", "a");
        _sandbox.Write("templates/service/Program.cs.sbn", "// mine\n{{ service.nmae }}\n");
        _sandbox.Write("templates/service/Rdme.md.sbn", "");
        var before = await File.ReadAllTextAsync(_sandbox.At("hatmax.yml"));
        _sandbox.Write("hatmax.yml", before + "packs:\n  - {source: ./packs/p}\n  - {source: ./packs/q, hash: \"sha256:" + new string('0', 64) + "\"}\n");

        var run = await _sandbox.RunAsync("validate");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("packs/p/hatmax-pack.yml:3:1: error HMX", run.Out);
        Assert.Contains("    3 | fils: []\n", run.Out);
        Assert.Contains("hatmax.yml:21:31: error HMX0731", run.Out);
        Assert.Contains("templates/service/Program.cs.sbn:2:12: error HMX0721", run.Out);
        Assert.Contains("    2 | {{ service.nmae }}\n", run.Out);
        Assert.Contains("templates/service/Rdme.md.sbn: warning HMX0724", run.Out);
        Assert.Contains(", 1 warning\n", run.Out);

        // The same as generation says, and as SARIF and JSON have it.
        var generate = await _sandbox.RunAsync("generate");
        foreach (var place in (string[])["packs/p/hatmax-pack.yml:3:1", "hatmax.yml:21:31", "templates/service/Program.cs.sbn:2:12", "templates/service/Rdme.md.sbn"])
        {
            Assert.Contains(place, generate.Err);
        }

        using var sarif = JsonDocument.Parse((await _sandbox.RunAsync("validate", "--sarif", "-")).Out);
        Assert.All(
            sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList(),
            rule => Assert.True(rule.TryGetProperty("shortDescription", out _)));
        using var json = JsonDocument.Parse((await _sandbox.RunAsync("validate", "--json", "-f", "hatmax.yml")).Out);
        Assert.Equal(run.Out.Split(": error ").Length - 1, json.RootElement.GetProperty("errors").GetInt32());
    }

    [Fact]
    public async Task A_finding_about_templates_fails_only_as_an_error_and_is_there_when_the_spec_is_wrong()
    {
        _sandbox.WithSpec();
        Directory.CreateDirectory(_sandbox.At("sub"));
        File.Move(_sandbox.At("hatmax.yml"), _sandbox.At("sub", "hatmax.yml"));
        _sandbox.Write("sub/templates/service/Rdme.md.sbn", "");
        var run = await _sandbox.RunAsync("validate", "-f", "sub/hatmax.yml");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("sub/templates/service/Rdme.md.sbn: warning HMX0724", run.Out);
        Assert.Equal(ExitCodes.Usage, (await _sandbox.RunAsync("validate", "-f", "sub/hatmax.yml", "--warnings-as-errors")).ExitCode);

        _sandbox.Write("sub/hatmax.yml", "name: x\nservices:\n  a:\n    kind: atomm\n");
        _sandbox.Write("sub/templates/service/Program.cs.sbn", "ok\n{{ for }}");
        run = await _sandbox.RunAsync("validate", "-f", "sub/hatmax.yml");
        Assert.Contains("sub/hatmax.yml:4:11: error HMX", run.Out);
        Assert.Contains("sub/templates/service/Program.cs.sbn:2:", run.Out);
        Assert.Contains("    2 | {{ for }}\n", run.Out);
    }

    [Fact]
    public async Task Schema_goes_to_standard_output_or_a_file()
    {
        var run = await _sandbox.RunAsync("schema");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(0, (await _sandbox.RunAsync("schema", "--out", "a/b.json")).ExitCode);
        Assert.Equal(run.Out, await File.ReadAllTextAsync(_sandbox.At("a", "b.json")));
    }

    [Fact]
    public async Task A_spec_that_cannot_be_read_is_no_bug()
    {
        Directory.CreateDirectory(_sandbox.At("folder.yml"));
        Assert.Equal(ExitCodes.Usage, (await _sandbox.RunAsync("validate", "-f", "folder.yml")).ExitCode);
        Assert.Equal(ExitCodes.Usage, (await _sandbox.RunAsync("validate", "-f", "missing.yml")).ExitCode);
    }
}
