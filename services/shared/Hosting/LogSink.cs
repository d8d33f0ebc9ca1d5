namespace Hatmax.Shared.Hosting;

/// <summary>Where log lines go. Lines of several services and threads never mix.</summary>
internal sealed class LogSink(Stream output)
{
    private readonly Lock gate = new();

    /// <summary>Writes at once, so that the last line before a crash is there too.</summary>
    internal void Write(ReadOnlySpan<byte> line)
    {
        lock (gate)
        {
            output.Write(line);
            output.Flush();
        }
    }
}
