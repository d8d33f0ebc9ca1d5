using System.Globalization;
using System.Text;

namespace Hatmax.Spec.Reporting;

/// <summary>The page that explains every diagnostic, docs/diagnostics.md.</summary>
public static class DiagnosticReference
{
    private const string Introduction =
        """
        # Diagnostics

        Every finding about a `hatmax.yml` has a stable id. `hatmax validate` prints all of them at once, each with its place, its cause and
        its fix; `--json` and `--sarif` give the same as data. Ids are never reused.

        | ids | what they are about |
        |---|---|
        | HMX0001–HMX0099 | reading YAML |
        | HMX0100–HMX0199 | the form of keys and values |
        | HMX0200–HMX0499 | what does not fit together |
        | HMX0500–HMX0599 | warnings: valid, but not generated yet |
        | HMX0600–HMX0649 | deployment plans and stacks: [deployment plan](deployment-plan.md) |
        | HMX0650–HMX0699 | images: [images](images.md) |
        | HMX0730–HMX0739 | template packs: [template packs](packs.md) |
        | HMX0750–HMX0799 | previews and pipelines: [previews in CI](ci.md) |
        | HMX0800–HMX0899 | writing the tree: [regeneration](regeneration.md) |

        This page is written from the same definitions that the tool uses, and every example is a test.

        """;

    /// <summary>The page as Markdown, ending in LF: an index, then one section per id whose anchor is the id in lower case.</summary>
    /// <param name="example">The example of an id, or null where it has none.</param>
    public static string Write(Func<string, DiagnosticExample?> example)
    {
        ArgumentNullException.ThrowIfNull(example);
        var page = new StringBuilder(Introduction).Append("\n## Index\n\n| id | severity | title |\n|---|---|---|\n");
        var all = DiagnosticCatalogue.All;
        foreach (var descriptor in all)
        {
            page.Append(CultureInfo.InvariantCulture,
                $"| [{descriptor.Id}](#{descriptor.Id.ToLowerInvariant()}) | {SeverityNames.Of(descriptor.Severity)} | {descriptor.Title} |\n");
        }

        page.Append("\n## Details\n");
        foreach (var descriptor in all)
        {
            WriteSection(page, descriptor, example(descriptor.Id));
        }

        return page.ToString();
    }

    private static void WriteSection(StringBuilder page, DiagnosticDescriptor descriptor, DiagnosticExample? example)
    {
        page.Append(CultureInfo.InvariantCulture,
            $"\n### {descriptor.Id}\n\n**{descriptor.Title}** ({SeverityNames.Of(descriptor.Severity)}). {descriptor.Cause}\n\n*Fix:* {descriptor.Fix}\n");
        if (example is not null)
        {
            var place = example.Line > 0
                ? string.Create(CultureInfo.InvariantCulture, $"Reported at line {example.Line}, column {example.Column} of:")
                : "Reported for the whole file:";
            page.Append(CultureInfo.InvariantCulture, $"\n{place}\n\n```yaml\n{example.Text.TrimEnd()}\n```\n");
        }
    }
}
