using System.Reflection;
using System.Security.Cryptography;
using System.Text;

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

    /// <summary>First 16 hexadecimal digits of a SHA-256 over the names and texts of all.</summary>
    public static string HashAll()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in Names(""))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\0" + Read(name) + "\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
