using System.Globalization;

namespace Hatmax.Rendering.Tests.Hostile;

/// <summary>How long random tests run: as long as CI can wait, or HATMAX_FUZZ rounds when run by hand.</summary>
internal static class Fuzz
{
    private static readonly string? Rounds = Environment.GetEnvironmentVariable("HATMAX_FUZZ");

    /// <summary>HATMAX_FUZZ is set.</summary>
    public static bool IsByHand => Rounds is not null;

    /// <summary>Rounds to run.</summary>
    public static int Count(int inCi) => Rounds is null ? inCi : int.Parse(Rounds, CultureInfo.InvariantCulture);
}
