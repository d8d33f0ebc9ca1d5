using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;
using Hatmax.Cli.Templates;
using Hatmax.Rendering;
using Hatmax.Workspace;

namespace Hatmax.Cli.Commands;

/// <summary>Names the templates, what they make from the spec, and which of them the project replaces.</summary>
internal sealed class TemplatesListCommand() : CliCommand("list", "List the templates, and what each makes from the spec.")
{
    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) => Task.FromResult(Run(invocation));

    private static int Run(Invocation invocation)
    {
        if (!ProjectLocator.Find(invocation).TryGet(out var location, out var failure) || !SpecFile.Read(location).TryGet(out var read, out failure))
        {
            return invocation.Fail(failure);
        }

        var (spec, exitCode) = SpecReports.Require(invocation, read);
        if (spec is null)
        {
            return exitCode;
        }

        var rows = Rows(location, spec);
        if (invocation.Json)
        {
            WriteJson(invocation, rows);
        }
        else
        {
            var table = new RichTable("template", "class", "files", "text").WithHeaders();
            foreach (var row in rows)
            {
                table.Add(row.Name, row.Class, Files(row), row.Source);
            }

            table.Write(invocation.Terminal);
        }

        return ExitCodes.Ok;
    }

    private static List<TemplateRow> Rows(ProjectLocation location, SystemSpec spec)
    {
        var project = ProjectTemplates.Read(location.SpecFolder);
        var packs = ProjectPacks.Read(PackPlace.Of(location.SpecFolder), Path.GetFileName(location.SpecPath), spec.Packs);
        var overridden = TemplateSet.With(project.Overrides).Overridden;
        var drifted = project.Drifted.ToHashSet(StringComparer.Ordinal);
        // Packs that are not as pinned are named, and not run.
        var set = packs.Findings.IsEmpty ? TemplateSet.With([], packs.Packs) : TemplateSet.BuiltIn;
        var files = MonorepoGenerator.Generate(spec, set).Files.ToLookup(f => f.Template, StringComparer.Ordinal);
        var ofPacks = packs.Packs.SelectMany(p => p.Manifest.Files.Select(p.Manifest.TemplateName)).Distinct(StringComparer.Ordinal);
        return [.. TemplateSet.BuiltInNames.Concat(ofPacks).Select(name => new TemplateRow(
            name,
            [.. files[name].Select(f => f.Path)],
            [.. files[name].Select(f => f.Ownership).Distinct().Order()],
            overridden.Contains(name),
            drifted.Contains(name)))];
    }

    private static string Files(TemplateRow row) => row.Files switch
    {
        [] => "none from this spec",
        [var only] => only,
        [var first, ..] => $"{first} and {row.Files.Length - 1} more",
    };

    private static void WriteJson(Invocation invocation, List<TemplateRow> rows) => invocation.Terminal.Json(json =>
    {
        json.WriteStartArray("templates");
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteString("name", row.Name);
            json.WriteString("pack", TemplatePack.NameIn(row.Name));
            json.WriteString("path", TemplatePack.NameIn(row.Name) is null ? TemplateText.PathOf(row.Name) : null);
            json.WriteString("class", row.Class);
            json.WriteBoolean("overridden", row.IsOverridden);
            json.WriteBoolean("builtInChanged", row.HasDrifted);
            json.WriteStrings("files", row.Files);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
