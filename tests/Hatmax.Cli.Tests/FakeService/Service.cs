using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

namespace Hatmax.Cli.FakeService;

internal sealed class Service(string[] args)
{
    private const string Routes = """
        [{"method":"GET","path":"/notes/notes","exposed":true},{"method":"POST","path":"/notes/notes","exposed":true},{"method":"GET","path":"/readyz","exposed":false}]
        """;

    private const string OpenApi = """
        {"paths":{"/notes/notes":{"post":{"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Note"}}}}}}},
         "components":{"schemas":{"Note":{"type":"object","required":["title"],"properties":{"title":{"type":"string"}}}}}}
        """;

    private readonly TaskCompletionSource _ended = new();

    public async Task<int> RunAsync()
    {
        var mode = Mode();
        if (mode == "crash")
        {
            Console.WriteLine("no such table: notes");
            return 7;
        }

        using var signal = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
        {
            context.Cancel = true;
            if (mode != "stubborn")
            {
                _ended.TrySetResult();
            }
        });
        // A port that cannot be had ends the process with its stack trace, as a real service would.
        await await Task.WhenAny(Ports().Select(port => ServeAsync(port, mode)).Prepend(_ended.Task)).ConfigureAwait(false);
        Log("info", "drained");
        return mode == "die" ? 9 : 0;
    }

    private string Mode()
    {
        var at = Array.IndexOf(args, "--data-dir");
        var file = at < 0 ? "" : Path.Combine(args[at + 1], "mode");
        return File.Exists(file) ? File.ReadAllText(file).Trim() : "";
    }

    private IEnumerable<string> Ports() =>
        args.Zip(args.Skip(1)).Where(pair => pair.First.EndsWith("server.port", StringComparison.Ordinal)).Select(pair => pair.Second);

    private async Task ServeAsync(string port, string mode)
    {
        using var listener = new TcpListener(IPAddress.Loopback, int.Parse(port, CultureInfo.InvariantCulture));
        listener.Start();
        Log("info", "listening on " + port);
        while (true)
        {
            using var client = await listener.AcceptTcpClientAsync().ConfigureAwait(false);
            await AnswerAsync(client.GetStream(), mode).ConfigureAwait(false);
        }
    }

    private async Task AnswerAsync(NetworkStream stream, string mode)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        var path = (await reader.ReadLineAsync().ConfigureAwait(false))?.Split(' ')[1];
        while (await reader.ReadLineAsync().ConfigureAwait(false) is { Length: > 0 })
        {
            // Headers say nothing to this service.
        }

        var (status, body) = path switch
        {
            "/readyz" => (mode == "never-ready" ? 503 : 200, "{}"),
            "/.well-known/routes" => (200, Routes),
            "/openapi/v1.json" => (200, OpenApi),
            "/die" => (200, "bye"),
            _ => (404, "{}"),
        };
        var reply = $"HTTP/1.1 {status} X\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";
        await stream.WriteAsync(Encoding.UTF8.GetBytes(reply)).ConfigureAwait(false);
        if (path == "/die")
        {
            Log("error", "told to die");
            _ended.TrySetResult();
        }
    }

    private static void Log(string level, string message) =>
        Console.WriteLine($$"""{"ts":"2030-01-31T12:00:00.5Z","level":"{{level}}","service":"notes","msg":"{{message}}","logger":"fake","n":1}""");
}
