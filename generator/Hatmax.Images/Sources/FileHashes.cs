using System.Globalization;
using System.Security.Cryptography;

namespace Hatmax.Images;

/// <summary>SHA-256 of files, remembered by size and time in a file of this machine; a lost or damaged memory costs one reading.</summary>
internal sealed class FileHashes
{
    private readonly string _memory;
    private readonly Dictionary<string, Known> _known = new(StringComparer.Ordinal);
    private bool _isChanged;

    /// <param name="memory">Where it is remembered, absolute.</param>
    public FileHashes(string memory)
    {
        _memory = memory;
        if (!File.Exists(memory))
        {
            return;
        }

        // A file that changed within the tick in which the memory was written could hide a second change: it is read again.
        var written = File.GetLastWriteTimeUtc(memory).Ticks;
        foreach (var line in File.ReadLines(memory))
        {
            if (line.Split('\t') is [var hash, var size, var time, var path] && hash.Length == 2 * SHA256.HashSizeInBytes
                && long.TryParse(size, CultureInfo.InvariantCulture, out var bytes) && long.TryParse(time, CultureInfo.InvariantCulture, out var ticks)
                && ticks < written - TimeSpan.TicksPerSecond)
            {
                _known[path] = new Known(bytes, ticks, hash);
            }
        }
    }

    /// <summary>The hash of a file's bytes, 64 hexadecimal digits.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Its path under the root: what it is remembered by.</param>
    public string Of(FileInfo file, string path)
    {
        var (size, time) = (file.Length, file.LastWriteTimeUtc.Ticks);
        if (_known.TryGetValue(path, out var known) && known.Size == size && known.Time == time)
        {
            return known.Hash;
        }

        using var stream = file.OpenRead();
        var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        _known[path] = new Known(size, time, hash);
        _isChanged = true;
        return hash;
    }

    /// <summary>Writes what was learnt, in one step. A tree that cannot be written to is only slower.</summary>
    public void Save()
    {
        if (!_isChanged)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_memory)!);
            var staged = string.Create(CultureInfo.InvariantCulture, $"{_memory}.{Environment.ProcessId}.tmp");
            File.WriteAllLines(staged, _known.OrderBy(known => known.Key, StringComparer.Ordinal).Select(known =>
                string.Create(CultureInfo.InvariantCulture, $"{known.Value.Hash}\t{known.Value.Size}\t{known.Value.Time}\t{known.Key}")));
            File.Move(staged, _memory, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next run reads the files again.
        }
    }

    // A class: dictionaries of classes share code that is compiled ahead of time.
    private sealed record Known(long Size, long Time, string Hash);
}
