namespace Scriban.Runtime;

/// <summary>Values as templates hold them.</summary>
internal static class Boxed
{
    private static readonly object True = true;
    private static readonly object False = false;

    public static object Of(bool value) => value ? True : False;

    /// <summary>An int where it fits, as templates see whole numbers.</summary>
    public static object Of(long value)
    {
        if (value is >= int.MinValue and <= int.MaxValue)
        {
            return (int)value;
        }

        return value;
    }
}
