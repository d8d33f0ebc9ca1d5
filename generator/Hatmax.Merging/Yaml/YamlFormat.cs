using YamlDotNet.Core;

namespace Hatmax.Merging;

/// <summary>YAML of one document: compose files, workflows, values.</summary>
internal sealed class YamlFormat : IKeyedFormat
{
    private static readonly char[] OtherBreaks = ['\r', '\u0085', '\u2028', '\u2029', '\uFEFF'];

    /// <inheritdoc />
    public KeyedDocument? Parse(string text)
    {
        if (text.IndexOfAny(OtherBreaks) >= 0)
        {
            return null;
        }

        try
        {
            return new YamlTree(text).Read();
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException or ArgumentException)
        {
            // The scanner reports some texts that are not YAML in its own way.
            return null;
        }
    }

    /// <inheritdoc />
    public string? Rewrite(KeyedDocument yours, KeyedPlan plan) => new YamlRewriter(yours).Rewrite(plan);
}
