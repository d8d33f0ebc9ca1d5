using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Hatmax.Benchmarks.Http;

/// <summary>A keep-alive HTTP/1.1 connection that costs little beside the server it measures.</summary>
internal sealed class Connection(int port) : IDisposable
{
    private readonly Socket _socket = Open(port);
    private readonly byte[] _buffer = new byte[1 << 20];

    /// <summary>Sends a request and reads the whole answer.</summary>
    /// <returns>Status code and body with its chunk framing removed on demand.</returns>
    public async ValueTask<(int Status, ReadOnlyMemory<byte> Answer)> SendAsync(ReadOnlyMemory<byte> request)
    {
        await _socket.SendAsync(request);
        var length = 0;
        while (true)
        {
            var read = await _socket.ReceiveAsync(_buffer.AsMemory(length));
            if (read == 0)
            {
                throw new IOException("The server closed the connection.");
            }

            length += read;
            if (IsComplete(_buffer.AsSpan(0, length)))
            {
                var status = ((_buffer[9] - '0') * 100) + ((_buffer[10] - '0') * 10) + (_buffer[11] - '0');
                return (status, _buffer.AsMemory(0, length));
            }
        }
    }

    public static byte[] Request(string method, string path, string? body = null) => Encoding.UTF8.GetBytes(
        body is null
            ? $"{method} {path} HTTP/1.1\r\nHost: localhost\r\n\r\n"
            : $"{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    public void Dispose() => _socket.Dispose();

    private static bool IsComplete(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return false;
        }

        var head = answer[..end];
        var lengthAt = head.IndexOf("Content-Length: "u8);
        if (lengthAt < 0)
        {
            return answer.EndsWith("0\r\n\r\n"u8);
        }

        _ = System.Buffers.Text.Utf8Parser.TryParse(head[(lengthAt + 16)..], out int length, out _);
        return answer.Length >= end + 4 + length;
    }

    private static Socket Open(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect(IPAddress.Loopback, port);
        return socket;
    }
}
