using System.CommandLine;
using Hatmax.Breaking;
using Hatmax.Cli.Checking;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;
using Hatmax.Spec.Reporting;

namespace Hatmax.Cli.Commands;

/// <summary>Reports what the present spec breaks for those who use an older one; writes nothing into the tree.</summary>
internal sealed class CheckCommand : CliCommand
{
    private readonly Option<string> _against = new("--against")
    {
        Description = "Spec to compare with: a file, a git revision, REV:PATH, or - for standard input.",
        HelpName = "REV|FILE",
        Required = true,
    };

    private readonly Option<string[]> _categories = new("--category")
    {
        Description = $"Report these categories only, separated by commas: {string.Join(", ", BreakingCategoryNames.All)}.",
        HelpName = "LIST",
    };

    private readonly Option<string[]> _except = new("--except") { Description = "Leave these rules out, separated by commas.", HelpName = "LIST" };
    private readonly Option<bool> _markdown = new("--markdown") { Description = "Write Markdown tables." };
    private readonly Option<string?> _sarif = new("--sarif") { Description = "Write the changes as SARIF 2.1.0 to this file; - is standard output.", HelpName = "FILE" };

    public CheckCommand()
        : base("check", "Report breaking changes between two specs.")
    {
        _categories.Validators.Add(result => RequireKnown(result, "category", BreakingCategoryNames.All));
        _except.Validators.Add(result => RequireKnown(result, "rule", [.. BreakingRules.All.Select(rule => rule.Id)]));
        foreach (var option in (ReadOnlySpan<Option>)[_against, _categories, _except, _markdown, _sarif])
        {
            Options.Add(option);
        }
    }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var sarif = invocation.Get(_sarif);
        if (new[] { sarif == "-", invocation.Json, invocation.Get(_markdown) }.Count(wanted => wanted) > 1)
        {
            return invocation.Fail(new Failure(ExitCodes.Usage, "Several options want standard output.", "Take one of --json, --markdown and --sarif -, or give --sarif a file."));
        }

        if (!ProjectLocator.Find(invocation).TryGet(out var location, out var failure) || !SpecFile.Read(location).TryGet(out var read, out failure))
        {
            return invocation.Fail(failure);
        }

        var source = await new OldSpecSource(invocation.Context, location).ReadAsync(invocation.Get(_against)!, cancellation).ConfigureAwait(false);
        if (!source.TryGet(out var old, out failure))
        {
            return invocation.Fail(failure);
        }

        var before = SpecLoader.Load(old.Text, old.Name);
        if (before.Spec is null || read.Result.Spec is null)
        {
            return Refuse(invocation, [new ReadSpec(old.Text, before), read]);
        }

        var changes = BreakingChanges.Between(before.Spec, read.Result.Spec).Where(change => IsWanted(invocation, change.Rule));
        var report = new CheckReport(old, location.SpecName.Replace(Path.DirectorySeparatorChar, '/'), read.Text, [.. changes]);
        Write(invocation, report, sarif);
        return report.Changes.IsEmpty ? ExitCodes.Ok : ExitCodes.Failed;
    }

    private bool IsWanted(Invocation invocation, BreakingRule rule)
    {
        var categories = Words(invocation.Get(_categories));
        return (categories.IsEmpty || categories.Contains(BreakingCategoryNames.Of(rule.Category), StringComparer.OrdinalIgnoreCase))
            && !Words(invocation.Get(_except)).Contains(rule.Id, StringComparer.OrdinalIgnoreCase);
    }

    private void Write(Invocation invocation, CheckReport report, string? sarif)
    {
        if (sarif is not null)
        {
            SarifTarget.Write(invocation, sarif, CheckOutput.Sarif(report));
        }

        if (invocation.Json)
        {
            invocation.Terminal.Json(json => CheckOutput.Json(json, report));
        }
        else if (invocation.Get(_markdown))
        {
            invocation.Terminal.Out.Write(CheckOutput.Markdown(report));
        }
        else if (sarif != "-")
        {
            invocation.Terminal.Out.Write(CheckOutput.Text(report, invocation.Terminal.ColorOut));
        }
    }

    // Both specs are judged before either stops the check.
    private static int Refuse(Invocation invocation, ImmutableArray<ReadSpec> specs)
    {
        var broken = specs.Where(spec => spec.Result.Spec is null).ToList();
        foreach (var spec in broken)
        {
            invocation.Terminal.Err.Write(DiagnosticText.Write(spec.Result.Diagnostics, spec.Text, invocation.Terminal.ColorErr));
        }

        if (invocation.Json)
        {
            invocation.Terminal.Json(json => DiagnosticJson.WriteMembers(json, [.. broken.SelectMany(spec => spec.Result.Diagnostics)]));
        }

        return ExitCodes.Usage;
    }

    private static ImmutableArray<string> Words(string[]? lists) =>
        [.. (lists ?? []).SelectMany(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static void RequireKnown(System.CommandLine.Parsing.OptionResult result, string what, ImmutableArray<string> known)
    {
        foreach (var word in Words([.. result.Tokens.Select(token => token.Value)]).Where(word => !known.Contains(word, StringComparer.OrdinalIgnoreCase)))
        {
            var meant = NearestName.Of(word.ToUpperInvariant(), known);
            result.AddError($"There is no {what} '{word}'." + (meant is null ? "" : $" Did you mean '{meant}'?"));
        }
    }
}
