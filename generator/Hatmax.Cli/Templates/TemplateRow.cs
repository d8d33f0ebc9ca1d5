using Hatmax.Rendering;

namespace Hatmax.Cli.Templates;

/// <summary>One template in a list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Files">Paths that it makes from the spec, in ordinal order.</param>
/// <param name="Classes">Ownership classes of those files.</param>
/// <param name="IsOverridden">The project has its own.</param>
/// <param name="HasDrifted">The built-in one changed since the project's was ejected.</param>
internal sealed record TemplateRow(string Name, ImmutableArray<string> Files, ImmutableArray<Ownership> Classes, bool IsOverridden, bool HasDrifted)
{
    /// <summary>Where its text comes from, in words.</summary>
    public string Source => TemplatePack.NameIn(Name) is { } pack ? $"pack {pack}" : !IsOverridden ? "built-in" : HasDrifted ? "yours, built-in changed" : "yours";

    /// <summary>The classes in words; empty when the spec needs no file of it.</summary>
    public string Class => string.Join(", ", Classes.Select(c => c.ToString().ToLowerInvariant()));
}
