using System.Security.Cryptography;
using System.Text;

namespace Hatmax.Rendering.Templating;

/// <summary>Short content hashes for the manifest.</summary>
internal static class ContentHash
{
    /// <summary>First 16 hexadecimal digits of the SHA-256 of the UTF-8 text.</summary>
    public static string Short(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
