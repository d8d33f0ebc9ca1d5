namespace Hatmax.Soak;

/// <summary>An invariant is broken.</summary>
internal sealed class SoakException(string message) : Exception(message)
{
    public static void Unless(bool holds, Func<string> message)
    {
        if (!holds)
        {
            throw new SoakException(message());
        }
    }
}
