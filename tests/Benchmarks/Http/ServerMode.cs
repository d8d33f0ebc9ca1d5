using System.Globalization;
using Hatmax.Benchmarks.Handwritten;
using Hatmax.Reference.Todo;
using Hatmax.Shared.Hosting;

namespace Hatmax.Benchmarks.Http;

/// <summary>The child process: serves until its standard input ends.</summary>
internal static class ServerMode
{
    public static async Task<int> RunAsync(string kind, string database)
    {
        await using var app = kind == "generated"
            ? ServiceHost.Build(TodoService.Definition, ["--server.port=0", $"--database.path={database}", "--log.level=error"])
            : HandwrittenApi.Build(database, 0);
        await app.StartAsync();
        var port = new Uri(app.Urls.First()).Port;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"port {port}"));
        while (await Console.In.ReadLineAsync() is { } question)
        {
            if (question == "allocated")
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"allocated {GC.GetTotalAllocatedBytes(precise: true)}"));
            }
        }

        await app.StopAsync();
        return 0;
    }
}
