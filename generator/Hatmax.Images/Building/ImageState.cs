namespace Hatmax.Images;

/// <summary>How an image came to be there.</summary>
public enum ImageState
{
    /// <summary>It was there already.</summary>
    Cached,

    /// <summary>It was made by this run.</summary>
    Built,
}
