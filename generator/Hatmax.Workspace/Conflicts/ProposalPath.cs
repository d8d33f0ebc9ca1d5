using System.Text;

namespace Hatmax.Workspace;

/// <summary>Where the generated text of a file in conflict stands: beside it.</summary>
internal static class ProposalPath
{
    /// <summary>No generated file may be called so.</summary>
    public const string Suffix = ".hatmax-new";

    // Tells two long names apart that are cut to the same beginning.
    private const int HashLength = 16;

    /// <summary>The path with the suffix; a name that would be longer than file systems allow is cut and told apart by a hash.</summary>
    public static string Of(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (Encoding.UTF8.GetByteCount(name) + Suffix.Length <= PathRules.MaxSegment)
        {
            return path + Suffix;
        }

        var room = PathRules.MaxSegment - Suffix.Length - HashLength - 1;
        var start = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            room -= rune.Utf8SequenceLength;
            if (room < 0)
            {
                break;
            }

            start.Append(rune);
        }

        return $"{path[..^name.Length]}{start}~{ContentHash.Of(Encoding.UTF8.GetBytes(name))[..HashLength]}{Suffix}";
    }

    /// <summary>True for a name that only such a text has.</summary>
    public static bool IsOne(string path) => path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);
}
