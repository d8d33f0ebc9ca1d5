using System.Text;

namespace Hatmax.Cli.Running;

/// <summary>Hands out the complete lines that a log gains.</summary>
internal sealed class LogFollower(string process, string path)
{
    private readonly StringBuilder _partial = new();
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private long _position;

    /// <summary>Starts at the present end of the log.</summary>
    public void SkipToEnd() => _position = File.Exists(path) ? new FileInfo(path).Length : 0;

    /// <summary>The lines since the last call. A log that became shorter is read from its start: it was replaced.</summary>
    public List<LogEntry> ReadNew()
    {
        var entries = new List<LogEntry>();
        if (!File.Exists(path))
        {
            return entries;
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.Length < _position)
        {
            _position = 0;
            _partial.Clear();
        }

        stream.Seek(_position, SeekOrigin.Begin);
        var bytes = new byte[64 * 1024];
        var chars = new char[Encoding.UTF8.GetMaxCharCount(bytes.Length)];
        for (var read = stream.Read(bytes); read > 0; read = stream.Read(bytes))
        {
            _position += read;
            _partial.Append(chars, 0, _decoder.GetChars(bytes, 0, read, chars, 0));
        }

        TakeLines(entries);
        return entries;
    }

    private void TakeLines(List<LogEntry> entries)
    {
        var text = _partial.ToString();
        var end = text.LastIndexOf('\n');
        if (end < 0)
        {
            return;
        }

        _partial.Clear().Append(text, end + 1, text.Length - end - 1);
        entries.AddRange(text[..end].Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0).Select(l => LogEntry.Parse(process, l)));
    }
}
