namespace Hatmax.Workspace;

/// <summary>Collects the files of a pack, and judges their paths and sizes.</summary>
/// <param name="place">The folder or archive as people should see it.</param>
internal sealed class PackBuilder(string place)
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);
    private readonly HashSet<string> _collisions = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _diagnostics = [];
    private long _bytes;

    public ImmutableArray<Diagnostic> Diagnostics => [.. _diagnostics];

    /// <summary>True when nothing more is to be read: the limits are for what reading costs.</summary>
    public bool IsFull { get; private set; }

    /// <summary>The pack; null after an error.</summary>
    public PackContent? ToContent() => _diagnostics.Count > 0 ? null : new PackContent(place, _files);

    /// <summary>True when there may be a file of this path. Names that begin with a point are no part of a pack.</summary>
    public bool Takes(string path)
    {
        if (IsFull || path.Split('/').Any(s => s.Length > 1 && s[0] == '.' && s != ".."))
        {
            return false;
        }

        if (PathRules.Check(path) is { } problem)
        {
            Refuse(PackDiagnostics.Unsafe, path, problem.Message);
            return false;
        }

        return !Collides(path);
    }

    /// <summary>Adds a file.</summary>
    public void Add(string path, byte[] bytes)
    {
        _bytes += bytes.Length;
        if (_files.Count == PackLimits.MaxFiles)
        {
            Stop($"The pack has more than {PackLimits.MaxFiles} files.");
        }
        else if (_bytes > PackLimits.MaxBytes)
        {
            Stop($"The files of the pack have more than {PackLimits.MaxBytes} bytes.");
        }
        else
        {
            _files.Add(path, bytes);
        }
    }

    /// <summary>Reports an entry.</summary>
    public void Refuse(DiagnosticDescriptor kind, string path, string message) =>
        _diagnostics.Add(kind.At(path.Length == 0 ? place : $"{place}/{path}", SourceSpan.None, message));

    /// <summary>Reports a file that is larger than allowed.</summary>
    public void RefuseSize(string path) => Refuse(PackDiagnostics.Unreadable, path, $"The file has more than {PackLimits.MaxFileBytes} bytes.");

    /// <summary>Reports the whole, and ends reading.</summary>
    public void Stop(string message)
    {
        IsFull = true;
        Refuse(PackDiagnostics.Unreadable, "", message);
    }

    // Every folder on the way counts too: a file cannot have the name of one, and two of them cannot differ by case.
    private bool Collides(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); ; slash = path.IndexOf('/', slash + 1))
        {
            var isFile = slash < 0;
            var part = isFile ? path : path[..slash] + "/";
            var folded = PathRules.Fold(part.TrimEnd('/'));
            if (!_folded.TryAdd(folded, part) && (isFile || !string.Equals(_folded[folded], part, StringComparison.Ordinal)))
            {
                if (_collisions.Add(path))
                {
                    Refuse(PackDiagnostics.Unsafe, path, string.Equals(_folded[folded], part, StringComparison.Ordinal) ? "The pack has this path twice." : $"{part} and {_folded[folded]} are the same on some systems.");
                }

                return true;
            }

            if (isFile)
            {
                return false;
            }
        }
    }
}
