using System.Text;

namespace Hatmax.Rendering.Tests;

/// <summary>A part of a regular expression that can write text which it matches.</summary>
internal abstract record PatternNode
{
    // Nested quantifiers multiply; no test needs more than this.
    private const int Longest = 20_000;

    /// <summary>Appends matching text.</summary>
    /// <param name="text">Where it goes.</param>
    /// <param name="choice">Which of several possibilities; every number gives one.</param>
    /// <param name="extra">How many repetitions more than needed a quantifier may take; counts down.</param>
    public abstract void Write(StringBuilder text, int choice, ref int extra);

    /// <summary>Characters of which one is written.</summary>
    public sealed record Set(IReadOnlyList<char> Characters) : PatternNode
    {
        /// <inheritdoc/>
        public override void Write(StringBuilder text, int choice, ref int extra)
        {
            if (Characters.Count > 0)
            {
                text.Append(Characters[choice % Characters.Count]);
            }
        }
    }

    /// <summary>Parts one after the other; none is the empty text.</summary>
    public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode
    {
        /// <inheritdoc/>
        public override void Write(StringBuilder text, int choice, ref int extra)
        {
            foreach (var part in Parts)
            {
                part.Write(text, choice, ref extra);
            }
        }
    }

    /// <summary>One of several.</summary>
    public sealed record Either(IReadOnlyList<PatternNode> Options) : PatternNode
    {
        /// <inheritdoc/>
        public override void Write(StringBuilder text, int choice, ref int extra) => Options[choice % Options.Count].Write(text, choice, ref extra);
    }

    /// <summary>A part, several times.</summary>
    /// <param name="Part">The part.</param>
    /// <param name="Min">Fewest.</param>
    /// <param name="Max">Most; null for no limit.</param>
    public sealed record Repeat(PatternNode Part, int Min, int? Max) : PatternNode
    {
        /// <inheritdoc/>
        public override void Write(StringBuilder text, int choice, ref int extra)
        {
            var more = Math.Min(extra, Max is { } max ? Math.Max(0, max - Min) : extra);
            extra -= more;
            var none = 0;
            for (var i = 0; i < Min + more && text.Length < Longest; i++)
            {
                Part.Write(text, choice, ref none);
            }
        }
    }
}
