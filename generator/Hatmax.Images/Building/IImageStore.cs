namespace Hatmax.Images;

/// <summary>Where images end up: an engine, a folder of archives, a registry.</summary>
internal interface IImageStore
{
    /// <summary>The image when it is there already, else null.</summary>
    Task<BuiltImage?> FindAsync(ImageJob job, CancellationToken cancellation);

    /// <summary>Makes it from its build context.</summary>
    /// <param name="job">The image.</param>
    /// <param name="context">Its build context, absolute.</param>
    /// <param name="onLine">Called for every line that another program prints.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>The image without its time, or why there is none.</returns>
    Task<(BuiltImage? Image, ImageDiagnostic? Failure)> MakeAsync(ImageJob job, string context, Action<string, bool>? onLine, CancellationToken cancellation);
}
