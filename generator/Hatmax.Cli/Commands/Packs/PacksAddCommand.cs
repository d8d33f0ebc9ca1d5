using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Packs;
using Hatmax.Editing;
using Hatmax.Rendering;
using Hatmax.Workspace;

namespace Hatmax.Cli.Commands.Packs;

/// <summary>Adds a pack to the spec, pinned as it is now.</summary>
internal sealed class PacksAddCommand : EditCommand
{
    private readonly Argument<string> _source;
    private readonly Option<string?> _version;
    private readonly Option<string[]> _parameters;

    public PacksAddCommand()
        : base("add", "Add a pack to the spec, pinned as it is now.")
    {
        _source = Word("source", "Folder, .zip or .nupkg; or nuget: and the name of a restored package.");
        _version = One("--version", "Version of a package.", "VERSION");
        _parameters = Many("--param", "Value of a parameter, as NAME=VALUE.", "NAME=VALUE");
        Validators.Add(result =>
        {
            if ((result.GetValue(_parameters) ?? []).FirstOrDefault(p => p.IndexOf('=', StringComparison.Ordinal) < 1) is { } wrong)
            {
                result.AddError($"'{wrong}' is not NAME=VALUE.");
            }
        });
    }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var (loaded, exitCode) = LoadedPacks.Load(invocation);
        if (loaded is null)
        {
            return exitCode;
        }

        var location = loaded.Project.Location;
        if (!PackSource.Of(invocation.Get(_source)!, invocation.Context.Directory, location.SpecFolder).TryGet(out var source, out var failure))
        {
            return invocation.Fail(failure);
        }

        var given = (invocation.Get(_parameters) ?? []).Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], p[1])).ToList();
        var spec = new PackSpec
        {
            Source = Unplaced(source),
            Version = invocation.Get(_version) is { } version ? Unplaced(version) : null,
            Parameters = [.. given.Select(p => new SettingSpec(Unplaced(p.Key), Unplaced(p.Value)))],
            Span = SourceSpan.None,
        };
        var reading = ProjectPacks.Read(PackPlace.Of(location.SpecFolder), Path.GetFileName(location.SpecPath), [.. loaded.Project.Spec.Packs, spec]).Readings[^1];
        var findings = Wrong(reading, isKnown: loaded.Project.Spec.Packs.Any(p => p.Source.Value == source));
        if (reading.Pack is not { } pack || !findings.IsEmpty)
        {
            WorkspaceReports.WriteDiagnostics(invocation, findings);
            return invocation.Fail(new Failure(ExitCodes.Usage, "Nothing was added.", null));
        }

        var used = spec.Version?.Value ?? pack.Manifest.Version.Value;
        return await ApplyAsync(invocation, (text, file) => SpecEditor.Apply(text, file, SpecEdits.AddPack(source, used, pack.Content.Hash, given)), cancellation).ConfigureAwait(false);
    }

    // It is not pinned yet: that is what this command is for. And what the spec uses already is for the edit to say.
    private static ImmutableArray<WorkspaceDiagnostic> Wrong(PackReading reading, bool isKnown) =>
        [.. reading.Findings.Where(f => f.Id != PackDiagnostics.Hash.Id && !(isKnown && f.Id == PackDiagnostics.SameName.Id))
            .Concat(TemplateSet.With([], reading.Pack is { } pack ? [pack] : []).Diagnostics).Select(WorkspaceDiagnostic.Of)];

    private static Located<string> Unplaced(string text) => new(text, SourceSpan.None);
}
