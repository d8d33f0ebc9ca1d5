using System.Text;
using System.Text.Json;

namespace Hatmax.Shared.Tests.Support;

/// <summary>A stdout that a test can read while services write to it.</summary>
internal sealed class CapturedLog : MemoryStream
{
    private readonly StringBuilder text = new();
    private readonly List<(Func<string, bool> Matches, TaskCompletionSource<string> Found)> waiting = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (text)
            {
                return text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            }
        }
    }

    public IEnumerable<JsonElement> Entries => Lines.Select(line => JsonElement.Parse(line));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        lock (text)
        {
            text.Append(Encoding.UTF8.GetString(buffer));
            foreach (var (matches, found) in waiting)
            {
                if (Lines.FirstOrDefault(matches) is { } line)
                {
                    found.TrySetResult(line);
                }
            }
        }
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public Task<string> WaitForAsync(Func<string, bool> matches)
    {
        var found = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (text)
        {
            if (Lines.FirstOrDefault(matches) is { } line)
            {
                found.SetResult(line);
            }

            waiting.Add((matches, found));
        }

        return found.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }
}
