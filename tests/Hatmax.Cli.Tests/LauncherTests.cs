using System.Diagnostics;
using System.Runtime.CompilerServices;
using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

/// <summary>The launcher over a small layout, with a stand-in for dotnet that records its calls and "publishes" a script.</summary>
public sealed class LauncherTests : IDisposable
{
    private const string FakeDotnet = """
        #!/usr/bin/env bash
        here=$(cd "$(dirname "$0")" && pwd)
        case $1 in
          --list-sdks) cat "$here/sdks";;
          --info) echo " RID:         linux-x64";;
          restore) echo restore >>"$here/calls"; cat "$here/restore-output"; exit "$(cat "$here/restore-exit")";;
          publish)
            echo publish >>"$here/calls"
            while [ "$1" != -o ]; do shift; done
            mkdir -p "$2"; echo tool >"$2/hatmax.dll"; sleep "$(cat "$here/delay")"
            exit "$(cat "$here/publish-exit")";;
          *hatmax.dll) echo "ran in $PWD as $HATMAX_LAUNCHER:"; shift; printf '<%s>\n' "$@";;
        esac
        """;

    private readonly Sandbox _sandbox = new();

    public LauncherTests()
    {
        File.Copy(LauncherPath(), _sandbox.At("hatmax"));
        _sandbox.Write("generator/Hatmax.Cli/Program.cs", "one");
        _sandbox.Write("templates/a b.sbn", "one");
        _sandbox.Write("Directory.Packages.props", "<Project><ItemGroup>\n<PackageVersion Include=\"Scriban\" Version=\"6.5.0\" />\n</ItemGroup></Project>\n");
        _sandbox.Write("fake/dotnet", FakeDotnet);
        _sandbox.Write("fake/sdks", "10.0.401 [/sdk]\n");
        _sandbox.Write("fake/restore-output", "");
        _sandbox.Write("fake/restore-exit", "0");
        _sandbox.Write("fake/publish-exit", "0");
        _sandbox.Write("fake/delay", "0");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_sandbox.At("fake", "dotnet"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task It_builds_once_and_passes_everything_on()
    {
        Directory.CreateDirectory(_sandbox.At("else where"));
        var run = await LaunchAsync("else where", "a b", "", "$x");
        Assert.Equal((0, $"ran in {_sandbox.At("else where")} as current:\n<a b>\n<>\n<$x>\n"), (run.ExitCode, run.Out));
        Assert.Equal(["restore", "publish"], Calls());
        Assert.Contains("packages: public, because the feed carries the official packages", run.Err);

        run = await LaunchAsync();
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Err);
        Assert.Equal(2, Calls().Length);
    }

    [Fact]
    public async Task It_builds_again_when_a_source_changes_appears_or_goes()
    {
        await LaunchAsync();
        _sandbox.Write("templates/a b.sbn", "two");
        await LaunchAsync();
        Assert.Equal(2, Publishes());

        _sandbox.Write("templates/new.sbn", "new");
        await LaunchAsync();
        Assert.Equal(3, Publishes());

        File.Delete(_sandbox.At("generator", "Hatmax.Cli", "Program.cs"));
        await LaunchAsync();
        Assert.Equal(4, Publishes());

        // Moved here with an old time.
        var moved = _sandbox.Write("moved", "three");
        File.SetLastWriteTimeUtc(moved, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.Move(moved, _sandbox.At("templates", "new.sbn"), overwrite: true);
        await LaunchAsync();
        Assert.Equal(5, Publishes());
        await LaunchAsync();
        Assert.Equal(5, Publishes());
    }

    [Fact]
    public async Task Touching_files_or_writing_outputs_builds_nothing()
    {
        await LaunchAsync();
        _sandbox.Write("templates/a b.sbn", "one");
        _sandbox.Write("generator/Hatmax.Cli/bin/Debug/x.dll", "out");
        _sandbox.Write("generator/Hatmax.Cli/obj/x", "out");
        _sandbox.Write("generator/Hatmax.Cli/packages.offline.lock.json", "{}");
        _sandbox.Write("services/todo/x.cs", "generated");
        await LaunchAsync();
        Assert.Equal(1, Publishes());
    }

    [Fact]
    public async Task It_can_be_told_not_to_look()
    {
        await LaunchAsync();
        _sandbox.Write("templates/a b.sbn", "two");
        var run = await LaunchAsync(variable: ("HATMAX_NO_REBUILD", "1"));
        Assert.Contains("as unchecked:", run.Out);
        Assert.Equal(1, Publishes());
    }

    [Fact]
    public async Task A_feed_without_the_packages_is_offline()
    {
        _sandbox.Write("fake/restore-exit", "1");
        _sandbox.Write("fake/restore-output", "x.csproj : error NU1101: Unable to find package Scriban. No packages exist\n");
        var run = await LaunchAsync();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("packages: offline, because the feed lacks Scriban", run.Err);
        Assert.Contains("<HatmaxFeed>offline</HatmaxFeed>", await File.ReadAllTextAsync(_sandbox.At(".hatmax", "feed.props")));
    }

    [Fact]
    public async Task A_feed_that_does_not_answer_decides_nothing()
    {
        _sandbox.Write("fake/restore-exit", "1");
        _sandbox.Write("fake/restore-output", "error NU1301: Unable to load the service index\n");
        var run = await LaunchAsync();
        Assert.Equal(ExitCodes.Environment, run.ExitCode);
        Assert.Contains("NU1301", run.Err);
        Assert.False(File.Exists(_sandbox.At(".hatmax", "feed.props")));
        Assert.Empty(Directory.GetDirectories(_sandbox.At(".hatmax")));
    }

    [Fact]
    public async Task The_variable_wins_over_the_feed()
    {
        var run = await LaunchAsync(variable: ("HatmaxFeed", "offline"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["publish"], Calls());
        Assert.False(File.Exists(_sandbox.At(".hatmax", "feed.props")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("8.0.100 [/sdk]\n9.0.100 [/sdk]\n")]
    public async Task An_old_sdk_is_refused(string sdks)
    {
        _sandbox.Write("fake/sdks", sdks);
        var run = await LaunchAsync();
        Assert.Equal(ExitCodes.Environment, run.ExitCode);
        Assert.Contains("https://dot.net/download", run.Err);
        Assert.False(File.Exists(_sandbox.At("fake", "calls")));
    }

    [Fact]
    public async Task A_failed_build_is_tried_again()
    {
        _sandbox.Write("fake/publish-exit", "1");
        Assert.Equal(ExitCodes.Environment, (await LaunchAsync()).ExitCode);
        _sandbox.Write("fake/publish-exit", "0");
        Assert.Equal(0, (await LaunchAsync()).ExitCode);
        Assert.Equal(2, Publishes());
    }

    [Fact]
    public async Task Callers_at_the_same_time_build_once()
    {
        _sandbox.Write("fake/delay", "0.5");
        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => LaunchAsync()));
        Assert.All(runs, run => Assert.Equal(0, run.ExitCode));
        Assert.Equal(1, Publishes());
    }

    [Fact]
    public async Task It_works_through_a_link()
    {
        Directory.CreateDirectory(_sandbox.At("bin"));
        File.CreateSymbolicLink(_sandbox.At("bin", "hm"), "../hatmax");
        var run = await RunAsync(_sandbox.At("bin", "hm"), _sandbox.Root, null, ["x"]);
        Assert.Equal((0, $"ran in {_sandbox.Root} as current:\n<x>\n"), (run.ExitCode, run.Out));
    }

    private string[] Calls() => File.ReadAllLines(_sandbox.At("fake", "calls"));

    private int Publishes() => Calls().Count(c => c == "publish");

    private Task<Run> LaunchAsync(string directory = ".", params string[] args) => RunAsync(_sandbox.At("hatmax"), _sandbox.At(directory), null, args);

    private Task<Run> LaunchAsync((string, string) variable) => RunAsync(_sandbox.At("hatmax"), _sandbox.Root, variable, []);

    private async Task<Run> RunAsync(string launcher, string directory, (string Name, string Value)? variable, string[] args)
    {
        var info = new ProcessStartInfo("bash", [launcher, .. args]) { WorkingDirectory = Path.GetFullPath(directory), RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        info.Environment["PATH"] = _sandbox.At("fake") + ":" + Environment.GetEnvironmentVariable("PATH");
        foreach (var name in (string[])["HatmaxFeed", "HATMAX_NO_REBUILD", "DOTNET_ROOT"])
        {
            info.Environment.Remove(name);
        }

        if (variable is var (key, value))
        {
            info.Environment[key] = value;
        }

        using var process = Process.Start(info)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Run(process.ExitCode, output, await error);
    }

    private static string LauncherPath([CallerFilePath] string here = "") => Path.GetFullPath("../../hatmax", Path.GetDirectoryName(here)!);
}
