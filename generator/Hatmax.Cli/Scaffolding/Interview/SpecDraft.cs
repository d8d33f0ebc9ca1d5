using Hatmax.Editing;

namespace Hatmax.Cli.Scaffolding.Interview;

/// <summary>The spec as far as it was answered. It grows by the edits that the command line makes, too, so what is wrong with an answer is what they say.</summary>
/// <param name="Text">The whole text.</param>
internal sealed record SpecDraft(string Text)
{
    private const string File = "hatmax.yml";

    /// <summary>A system without services.</summary>
    public static SpecDraft Of(string name) => new(SpecEditor.Apply(
        "# yaml-language-server: $schema=.hatmax/schema.json\nversion: \"1.0\"\n", File, SpecOperation.Set(SpecPath.Of("name"), SpecValue.Text(name))).Text);

    /// <summary>With an edit that has no <see cref="Problem"/>.</summary>
    public SpecDraft With(SpecEdit edit) => new(SpecEditor.Apply(Text, File, edit, keepsPorts: false).Text);

    /// <summary>What stands against an edit, with the fix; null when nothing does.</summary>
    public string? Problem(SpecEdit edit)
    {
        var result = SpecEditor.Apply(Text, File, edit, keepsPorts: false);
        return result.IsRefused && result.Findings.FirstOrDefault(f => f.Severity == Severity.Error) is { } error ? $"{error.Message} {error.Fix}" : null;
    }
}
