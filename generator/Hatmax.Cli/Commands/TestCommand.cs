using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Hatmax.Cli.CommandLine;
using Hatmax.Processes;
using Hatmax.Cli.Projects;

namespace Hatmax.Cli.Commands;

/// <summary>Runs every test of the repository.</summary>
internal sealed partial class TestCommand : CliCommand
{
    private readonly Option<string?> _filter = new("--filter") { Description = "Run only the tests that match, as 'dotnet test --filter' reads it.", HelpName = "EXPRESSION" };
    private readonly Option<string> _configuration = SharedOptions.Configuration();

    public TestCommand()
        : base("test", "Run every test of the repository.")
    {
        Options.Add(_filter);
        Options.Add(_configuration);
    }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        if (!ProjectLocator.Find(invocation).TryGet(out var location, out var failure) || !SolutionOf(location.Root).TryGet(out var solution, out failure))
        {
            return invocation.Fail(failure);
        }

        ImmutableArray<string> filter = invocation.Get(_filter) is { } expression ? ["--filter", expression] : [];
        var request = new ProcessRequest("dotnet", ["test", solution, "-c", invocation.Get(_configuration)!, "--nologo", "-v:q", "-tl:off", "--logger", "console;verbosity=minimal", .. filter], location.Root);
        var result = await invocation.Context.Processes.RunAsync(request, Show, cancellation).ConfigureAwait(false);
        if (result.IsMissing)
        {
            return invocation.Fail(new Failure(ExitCodes.Environment, "The program 'dotnet' was not found.", "Install the .NET 10 SDK from https://dot.net/download and put it on the path."));
        }

        if (invocation.Json)
        {
            Write(invocation, solution, result);
        }
        else
        {
            invocation.Terminal.Out.WriteLine(Total(result));
        }

        return result.ExitCode == 0 ? ExitCodes.Ok : ExitCodes.Failed;

        void Show(string line, bool isError)
        {
            // The lines are the result for people; with --json they are progress.
            (isError || invocation.Json ? invocation.Terminal.Err : invocation.Terminal.Out).WriteLine(line);
        }
    }

    private static Outcome<string> SolutionOf(string root)
    {
        var own = Path.Combine(root, "hatmax.sln");
        if (File.Exists(own))
        {
            return own;
        }

        var all = Directory.Exists(root) ? Directory.GetFiles(root, "*.sln").Concat(Directory.GetFiles(root, "*.slnx")).Order(StringComparer.Ordinal).ToList() : [];
        return all.Count switch
        {
            1 => all[0],
            0 => new Failure(ExitCodes.Failed, $"There is no solution in {root}.", "Run 'hatmax generate' first."),
            _ => new Failure(ExitCodes.Usage, $"There are several solutions in {root}: {string.Join(", ", all.Select(Path.GetFileName))}.", "Run 'dotnet test' on the one that you mean."),
        };
    }

    // One line for all projects; the test runner has one for each.
    private static string Total(ProcessResult result)
    {
        var counts = Counts().Matches(result.Output);
        var skipped = Sum(counts, "skipped");

        // A project that does not build, or whose tests crash, has no counts of its own.
        var failed = Math.Max(Sum(counts, "failed"), result.ExitCode == 0 ? 0 : 1);
        return string.Create(CultureInfo.InvariantCulture, $"{Sum(counts, "passed")} passed, {failed} failed{(skipped > 0 ? $", {skipped} skipped" : "")}");
    }

    private static int Sum(MatchCollection counts, string name) => counts.Sum(m => int.Parse(m.Groups[name].Value, CultureInfo.InvariantCulture));

    private static void Write(Invocation invocation, string solution, ProcessResult result)
    {
        var counts = Counts().Matches(result.Output);
        invocation.Terminal.Json(json =>
        {
            json.WriteString("solution", Path.GetFileName(solution));
            json.WriteNumber("exitCode", result.ExitCode);
            json.WriteNumber("projects", counts.Count);
            foreach (var name in (ReadOnlySpan<string>)["passed", "failed", "skipped"])
            {
                json.WriteNumber(name, Sum(counts, name));
            }
        });
    }

    // As in "Passed!  - Failed:     0, Passed:    12, Skipped:     0, Total:    12, Duration: 1 s - Shop.Tests.dll (net10.0)".
    [GeneratedRegex(@"Failed:\s*(?<failed>\d+), Passed:\s*(?<passed>\d+), Skipped:\s*(?<skipped>\d+), Total:", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Counts();
}
