using Scriban;
using Scriban.Runtime;

namespace Hatmax.Rendering.Templating;

/// <summary>A template that was read once and renders as often as needed.</summary>
/// <param name="Template">What was parsed.</param>
/// <param name="Hash">Short hash of its text.</param>
/// <param name="IsForeign">Somebody else wrote it: it runs in the sandbox.</param>
internal sealed record ParsedTemplate(Template Template, string Hash, bool IsForeign)
{
    /// <summary>Where its includes come from; null for the set that it is in.</summary>
    public ITemplateLoader? Loader { get; init; }
}
