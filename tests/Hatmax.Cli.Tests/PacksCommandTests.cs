using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

/// <summary>packs list, add, pin, verify and remove, with the pack of the examples.</summary>
public sealed class PacksCommandTests : IDisposable
{
    private const string Pack = "packs/http-requests";
    private const string Requests = "services/notes/notes.http";

    private readonly Sandbox _sandbox = new Sandbox().WithSpec();

    public PacksCommandTests()
    {
        var example = ExamplePath();
        foreach (var file in Directory.GetFiles(example, "*", SearchOption.AllDirectories))
        {
            _sandbox.Write($"{Pack}/{Path.GetRelativePath(example, file)}", File.ReadAllText(file));
        }
    }

    private string Spec => File.ReadAllText(_sandbox.At("hatmax.yml"));

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task A_pack_is_added_pinned_and_generated_and_every_other_byte_of_the_spec_stays()
    {
        var before = Spec;
        var run = await _sandbox.RunAsync("packs", "add", Pack, "--param", "host=127.0.0.1", "--generate");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(before, Spec, StringComparison.Ordinal);
        Assert.Contains($"source: \"./{Pack}\"", Spec);
        Assert.Contains("\n      host: \"127.0.0.1\"\n", Spec);
        var requests = await File.ReadAllTextAsync(_sandbox.At(Requests));
        Assert.Contains("@address = http://127.0.0.1:8084\n", requests);
        Assert.Contains("\nPOST {{address}}/notes/notes/{{id}}/comments\n", requests);
        Assert.Contains("run-notes:\n\tdotnet run --project services/notes\n", await File.ReadAllTextAsync(_sandbox.At("Makefile")));

        Assert.Equal(0, (await _sandbox.RunAsync("generate", "--check")).ExitCode);
        Assert.Equal(0, (await _sandbox.RunAsync("packs", "verify")).ExitCode);
        Assert.Contains("pack/http-requests/requests.http", (await _sandbox.RunAsync("why", Requests)).Out);
        Assert.Contains("change the pack 'http-requests'", (await _sandbox.RunAsync("why", Requests)).Out);
        using var templates = JsonDocument.Parse((await _sandbox.RunAsync("templates", "list", "--json")).Out);
        var row = templates.RootElement.GetProperty("templates").EnumerateArray().Single(r => r.GetProperty("name").GetString() == "pack/http-requests/Makefile");
        Assert.Equal(("http-requests", "Makefile"), (row.GetProperty("pack").GetString(), row.GetProperty("files")[0].GetString()));
    }

    [Fact]
    public async Task A_change_of_the_pack_is_seen_and_stops_everything_until_it_is_pinned()
    {
        await _sandbox.RunAsync("packs", "add", Pack);
        await _sandbox.RunAsync("generate");
        await _sandbox.RunAsync("generate");
        var requests = await File.ReadAllTextAsync(_sandbox.At(Requests));
        await File.AppendAllTextAsync(_sandbox.At(Pack, "templates", "requests.http.sbn"), "# more\n");

        var run = await _sandbox.RunAsync("generate");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("error HMX0731", run.Err);
        Assert.Contains("hatmax packs pin http-requests", run.Err);
        Assert.Equal(requests, await File.ReadAllTextAsync(_sandbox.At(Requests)));
        var verify = await _sandbox.RunAsync("packs", "verify", "--json");
        Assert.Equal(ExitCodes.Usage, verify.ExitCode);
        using var json = JsonDocument.Parse(verify.Out);
        var pack = Assert.Single(json.RootElement.GetProperty("packs").EnumerateArray().ToList());
        Assert.False(pack.GetProperty("ok").GetBoolean());
        Assert.NotEqual(pack.GetProperty("pinned").GetString(), pack.GetProperty("hash").GetString());

        Assert.Equal(0, (await _sandbox.RunAsync("packs", "pin", "http-requests")).ExitCode);
        Assert.Contains(pack.GetProperty("hash").GetString()!, Spec);
        Assert.Equal(0, (await _sandbox.RunAsync("generate")).ExitCode);
        Assert.EndsWith("# more\n", await File.ReadAllTextAsync(_sandbox.At(Requests)));
    }

    [Fact]
    public async Task Without_the_pack_its_files_go_and_edited_ones_stay()
    {
        var before = Spec;
        await _sandbox.RunAsync("packs", "add", Pack, "--generate");
        await File.AppendAllTextAsync(_sandbox.At("Makefile"), "\nmine:\n\techo mine\n");
        Assert.Equal(0, (await _sandbox.RunAsync("generate")).ExitCode);
        Assert.Equal(0, (await _sandbox.RunAsync("packs", "remove", "http-requests")).ExitCode);
        Assert.Equal(before.TrimEnd(), Spec.TrimEnd());

        Assert.Equal(0, (await _sandbox.RunAsync("generate")).ExitCode);
        Assert.False(File.Exists(_sandbox.At(Requests)));
        Assert.Contains("mine:", await File.ReadAllTextAsync(_sandbox.At("Makefile")));
    }

    [Fact]
    public async Task A_zip_of_the_folder_has_the_same_pin()
    {
        ZipFile.CreateFromDirectory(_sandbox.At(Pack), _sandbox.At("packs", "p.zip"));
        await _sandbox.RunAsync("packs", "add", Pack, "--generate");
        var hash = Spec[Spec.IndexOf("sha256:", StringComparison.Ordinal)..].Split('\n')[0];
        await File.WriteAllTextAsync(_sandbox.At("hatmax.yml"), Spec.Replace($"./{Pack}", "./packs/p.zip", StringComparison.Ordinal));
        Assert.Contains(hash, Spec);
        Assert.Equal(0, (await _sandbox.RunAsync("generate", "--check")).ExitCode);
        Assert.Contains("pinned", (await _sandbox.RunAsync("packs", "list")).Out);
    }

    [Theory]
    [InlineData("packs", "add", "packs/none")]
    [InlineData("packs", "add", Pack, "--param", "hots=x")]
    [InlineData("packs", "add", Pack, "--param", "https=perhaps")]
    [InlineData("packs", "add", Pack, "--param", "host")]
    [InlineData("packs", "add", "nuget:Acme.Packs.None", "--version", "1.0.0")]
    [InlineData("packs", "pin", "none")]
    [InlineData("packs", "remove", "none")]
    [InlineData("packs")]
    public async Task What_cannot_be_done_changes_nothing(params string[] args)
    {
        var before = Spec;
        var run = await _sandbox.RunAsync(args);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.NotEqual("", run.Err);
        Assert.Equal(before, Spec);
    }

    [Fact]
    public async Task A_pack_of_a_name_that_is_taken_is_refused_before_anything_is_written()
    {
        ZipFile.CreateFromDirectory(_sandbox.At(Pack), _sandbox.At("packs", "same.zip"));
        Assert.Equal(0, (await _sandbox.RunAsync("packs", "add", Pack)).ExitCode);
        var before = Spec;

        var run = await _sandbox.RunAsync("packs", "add", "packs/same.zip", "--generate");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains($"error HMX0739: The pack './packs/same.zip' is called 'http-requests', like './{Pack}'.", run.Err);
        Assert.Contains("Nothing was added.", run.Err);
        Assert.Equal(before, Spec);
        Assert.False(Directory.Exists(_sandbox.At("services")));
        Assert.Contains("HMX0702", (await _sandbox.RunAsync("packs", "add", Pack)).Err);
        Assert.Equal(before, Spec);
    }

    [Fact]
    public async Task A_pack_whose_templates_are_wrong_is_not_added()
    {
        var before = Spec;
        _sandbox.Write($"{Pack}/templates/requests.http.sbn", "{{ for }}");

        var run = await _sandbox.RunAsync("packs", "add", Pack);

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains($"{Pack}/templates/requests.http.sbn:1:", run.Err);
        Assert.Equal(before, Spec);
    }

    [Fact]
    public async Task A_dry_run_shows_the_change()
    {
        var before = Spec;
        var run = await _sandbox.RunAsync("packs", "add", Pack, "--dry-run");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\n+packs:\n", run.Out);
        Assert.Equal(before, Spec);
    }

    private static string ExamplePath([CallerFilePath] string here = "") => Path.GetFullPath("../../examples/" + Pack, Path.GetDirectoryName(here)!);
}
