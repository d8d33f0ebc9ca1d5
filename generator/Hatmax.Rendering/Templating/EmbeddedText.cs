using System.Reflection;

namespace Hatmax.Rendering.Templating;

/// <summary>Texts that the build put into this assembly.</summary>
internal static class EmbeddedText
{
    private static readonly Assembly Assembly = typeof(EmbeddedText).Assembly;

    /// <summary>Names that start with a prefix, in ordinal order.</summary>
    public static IEnumerable<string> Names(string prefix) => Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(prefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The text of one, with LF line endings.</summary>
    public static string Read(string name)
    {
        using var stream = Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The build left out {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
