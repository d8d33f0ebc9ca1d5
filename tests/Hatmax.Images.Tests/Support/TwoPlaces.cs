namespace Hatmax.Images.Tests.Support;

/// <summary>The reference system twice, in folders of different names, one of which has marks that the compiler's options use.</summary>
public sealed class TwoPlaces : IDisposable
{
    internal SystemCopy One { get; } = new();

    internal SystemCopy Other { get; } = new("it's a place, b=c (1)");

    public void Dispose()
    {
        One.Dispose();
        Other.Dispose();
    }
}
