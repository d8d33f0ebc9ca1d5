using System.Text;

namespace Hatmax.Workspace;

/// <summary>Texts are compared and stored as UTF-8 with LF and without BOM; on disk each keeps its own style.</summary>
internal static class FileText
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    public static byte[] Encode(string text) => Normalise(Encoding.UTF8.GetBytes(text));

    public static string Decode(ReadOnlySpan<byte> normalised) => Encoding.UTF8.GetString(normalised);

    /// <summary>False for a text that reading and writing would damage.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> normalised) => System.Text.Unicode.Utf8.IsValid(normalised);

    /// <summary>The same array when there is nothing to change.</summary>
    public static byte[] Normalise(byte[] raw)
    {
        ReadOnlySpan<byte> rest = raw;
        if (rest.StartsWith(Mark))
        {
            rest = rest[Mark.Length..];
        }

        if (rest.IndexOf("\r\n"u8) < 0)
        {
            return rest.Length == raw.Length ? raw : rest.ToArray();
        }

        var result = new byte[rest.Length];
        var length = 0;
        while (rest.IndexOf("\r\n"u8) is var at and >= 0)
        {
            rest[..at].CopyTo(result.AsSpan(length));
            length += at;
            result[length++] = (byte)'\n';
            rest = rest[(at + 2)..];
        }

        rest.CopyTo(result.AsSpan(length));
        return result[..(length + rest.Length)];
    }

    /// <summary>The style that most lines of a file have.</summary>
    public static FileStyle StyleOf(ReadOnlySpan<byte> raw)
    {
        var pairs = raw.Count("\r\n"u8);
        return new FileStyle(raw.StartsWith(Mark), pairs > 0 && pairs * 2 > raw.Count((byte)'\n'));
    }

    public static byte[] Restyle(byte[] normalised, FileStyle style)
    {
        if (style == default)
        {
            return normalised;
        }

        using var result = new MemoryStream(normalised.Length + (normalised.Length / 16) + Mark.Length);
        if (style.ByteOrderMark)
        {
            result.Write(Mark);
        }

        ReadOnlySpan<byte> rest = normalised;
        while (style.CarriageReturns && rest.IndexOf((byte)'\n') is var at and >= 0)
        {
            result.Write(rest[..at]);
            result.Write("\r\n"u8);
            rest = rest[(at + 1)..];
        }

        result.Write(rest);
        return result.ToArray();
    }
}
