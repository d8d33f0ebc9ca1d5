using System.Buffers;
using System.Security.Cryptography;

namespace Hatmax.Workspace;

internal static class ContentHash
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>Length of a hash as text.</summary>
    public const int TextLength = 64;

    /// <summary>SHA-256 as 64 lower-case hexadecimal digits.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexStringLower(hash);
    }

    public static bool IsHash(string text) => text.Length == TextLength && text.AsSpan().IndexOfAnyExcept(Digits) < 0;
}
