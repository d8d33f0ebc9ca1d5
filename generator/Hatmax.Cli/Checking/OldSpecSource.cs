using System.Text;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Projects;
using Hatmax.Processes;

namespace Hatmax.Cli.Checking;

/// <summary>Finds what a spec is compared with: a file, a git revision, or standard input.</summary>
internal sealed class OldSpecSource(CliContext context, ProjectLocation location)
{
    /// <summary>The text, or why there is none. A file wins over a revision of the same name.</summary>
    /// <param name="against">A path, a revision, <c>REV:PATH</c>, or <c>-</c>.</param>
    /// <param name="cancellation">Ends git early.</param>
    public async Task<Outcome<OldSpec>> ReadAsync(string against, CancellationToken cancellation)
    {
        if (against == "-")
        {
            return new OldSpec("<standard input>", await context.Terminal.In.ReadToEndAsync(cancellation).ConfigureAwait(false));
        }

        var path = Path.GetFullPath(against, context.Directory);
        if (File.Exists(path))
        {
            return new OldSpec(against.Replace(Path.DirectorySeparatorChar, '/'), await File.ReadAllTextAsync(path, Encoding.UTF8, cancellation).ConfigureAwait(false));
        }

        return await ReadRevisionAsync(against, cancellation).ConfigureAwait(false);
    }

    private async Task<Outcome<OldSpec>> ReadRevisionAsync(string against, CancellationToken cancellation)
    {
        var colon = against.IndexOf(':', StringComparison.Ordinal);
        var revision = colon < 0 ? against : against[..colon];
        if (revision.Length == 0 || revision[0] == '-')
        {
            return NothingThere(against);
        }

        // A revision alone means this spec there; git takes the path from the folder that it runs in.
        var (folder, name) = colon < 0
            ? (Path.GetDirectoryName(location.SpecPath)!, "./" + Path.GetFileName(location.SpecPath))
            : (context.Directory, against[(colon + 1)..]);
        var known = await GitAsync(folder, ["rev-parse", "--verify", "--quiet", revision + "^{commit}"], cancellation).ConfigureAwait(false);
        if (known.IsMissing)
        {
            return new Failure(ExitCodes.Environment, $"git is not there to read the revision '{revision}'.", "Install git, or give --against a file.");
        }

        if (known.ExitCode != 0)
        {
            return NothingThere(against);
        }

        var shown = await GitAsync(folder, ["show", $"{revision}:{name}"], cancellation).ConfigureAwait(false);
        return shown.ExitCode == 0
            ? new OldSpec(colon < 0 ? $"{revision}:{location.SpecName.Replace(Path.DirectorySeparatorChar, '/')}" : against, shown.Output)
            : new Failure(ExitCodes.Usage, $"There was no {(name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name)} at the revision '{revision}'.",
                "If the spec had another name then, write --against REV:PATH.");
    }

    private static Failure NothingThere(string against) => new(
        ExitCodes.Usage, $"There is no file and no git revision '{against}'.",
        "Give --against a path, or a branch, tag or commit that this clone has; a shallow clone has only the latest (git fetch --unshallow).");

    private Task<ProcessResult> GitAsync(string folder, ImmutableArray<string> arguments, CancellationToken cancellation) =>
        context.Processes.RunAsync(new ProcessRequest("git", arguments, folder), null, cancellation);
}
