using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Projects;
using Hatmax.Cli.Running;

namespace Hatmax.Cli.Commands;

/// <summary>Shows the logs of the last or present run.</summary>
internal sealed class LogsCommand : CliCommand
{
    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(100);

    private const int NamedWithin = 1000;

    private readonly Argument<string?> _service = new("service")
    {
        Description = "Show this service only.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _follow = new("--follow", "-f") { Description = "Keep printing what is logged, until Ctrl-C." };

    private readonly Option<int> _lines = new("--lines", "-n")
    {
        Description = "How many lines of each log to begin with.",
        HelpName = "N",
        DefaultValueFactory = _ => 50,
    };

    public LogsCommand()
        : base("logs", "Show the logs of the services.")
    {
        Arguments.Add(_service);
        Options.Add(_follow);
        Options.Add(_lines);
        _lines.RequireAtLeast(0);
    }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        if (!ProjectLocator.FindState(invocation).TryGet(out var layout, out var failure))
        {
            return invocation.Fail(failure);
        }

        var logs = Directory.Exists(layout.Logs) ? Directory.GetFiles(layout.Logs, "*.log").Order(StringComparer.Ordinal).ToList() : [];
        var service = invocation.Get(_service);
        var names = Names(layout, logs);
        if (service is not null && !names.Contains(service, StringComparer.Ordinal))
        {
            return invocation.Fail(new Failure(
                ExitCodes.Usage, $"There is no log of a service {service}.", names.Count == 0 ? "Start the system with 'hatmax up'." : $"There are logs of: {string.Join(", ", names)}."));
        }

        var followers = logs.ConvertAll(path => new LogFollower(NameOf(path), path));
        followers.ForEach(f => f.SkipToEnd());
        foreach (var path in logs)
        {
            Print(invocation, service, LogTail.Read(path, invocation.Get(_lines)).Select(line => LogEntry.Parse(NameOf(path), line)));
        }

        return invocation.Get(_follow) ? await FollowAsync(invocation, service, followers, cancellation).ConfigureAwait(false) : ExitCodes.Ok;
    }

    private static async Task<int> FollowAsync(Invocation invocation, string? service, List<LogFollower> followers, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(PollEvery, invocation.Context.Time);
        while (!cancellation.IsCancellationRequested)
        {
            followers.ForEach(follower => Print(invocation, service, follower.ReadNew()));
            try
            {
                await timer.WaitForNextTickAsync(cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // Ctrl-C is the ordinary way to end.
                break;
            }
        }

        return ExitCodes.Ok;
    }

    private static void Print(Invocation invocation, string? service, IEnumerable<LogEntry> entries)
    {
        foreach (var entry in entries.Where(e => service is null || e.Service == service || e.Process == service))
        {
            if (invocation.Json)
            {
                invocation.Terminal.Out.WriteLine(LogOutput.Json(entry));
            }
            else
            {
                LogOutput.Write(invocation.Terminal.Out, entry, invocation.Terminal.ColorOut);
            }
        }
    }

    // A process can hold several services, and what ran may be forgotten: then the logs themselves name who wrote them.
    private static List<string> Names(StateLayout layout, List<string> logs) =>
        [.. (RunStateFile.Read(layout)?.Processes.SelectMany(p => p.Services.Select(s => s.Name).Append(p.Name)) ?? [])
            .Concat(logs.Select(NameOf))
            .Concat(logs.SelectMany(path => LogTail.Read(path, NamedWithin).Select(line => LogEntry.Parse(NameOf(path), line).Service)))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);
}
