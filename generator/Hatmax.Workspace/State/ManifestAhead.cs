namespace Hatmax.Workspace;

/// <summary>A manifest that is read while the files are still being rendered: in a large tree it takes as long as a tenth of the run.</summary>
internal sealed class ManifestAhead
{
    private readonly Task<(byte[] Bytes, (Manifest? Manifest, WorkspaceDiagnostic? Problem) Read)?> _reading;

    private ManifestAhead(Task<(byte[], (Manifest?, WorkspaceDiagnostic?))?> reading) => _reading = reading;

    /// <summary>Begins to read the manifest of a root.</summary>
    public static ManifestAhead Start(string root)
    {
        var path = new StateFolder(root).Manifest;
        return new ManifestAhead(Task.Run<(byte[], (Manifest?, WorkspaceDiagnostic?))?>(() =>
        {
            try
            {
                return File.Exists(path) && File.ReadAllBytes(path) is var bytes ? (bytes, ManifestReader.Read(bytes)) : null;
            }
            catch (Exception e) when (DiskActions.IsDiskError(e))
            {
                // Planning reads it again, and says what is wrong.
                return null;
            }
        }));
    }

    /// <summary>What the bytes say: known already unless a recovery has written others meanwhile.</summary>
    public (Manifest? Manifest, WorkspaceDiagnostic? Problem) Of(byte[] bytes) =>
        _reading.GetAwaiter().GetResult() is { } ahead && ahead.Bytes.AsSpan().SequenceEqual(bytes) ? ahead.Read : ManifestReader.Read(bytes);
}
