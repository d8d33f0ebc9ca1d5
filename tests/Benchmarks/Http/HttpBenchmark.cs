using System.Globalization;
using Hatmax.Benchmarks.Report;

namespace Hatmax.Benchmarks.Http;

/// <summary>Generated CRUD routes against a hand-written minimal API: the same SQL on the same kind of SQLite file, in turns.</summary>
internal static class HttpBenchmark
{
    private const int Lists = 200;
    private const int Rounds = 5;

    public static async Task<IReadOnlyList<Measure>> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("hatmax-bench-");
        try
        {
            var first = Path.Combine(folder.FullName, "generated.db");
            var second = Path.Combine(folder.FullName, "handwritten.db");
            using var generated = await ServerProcess.StartAsync("generated", first);
            var ids = await SeedAsync(generated);
            using (var seeder = await ServerProcess.StartAsync("generated", second))
            {
                await SeedAsync(seeder);
            }

            using var handwritten = await ServerProcess.StartAsync("handwritten", second);
            var otherIds = await IdsAsync(handwritten);

            return
            [
                .. await CompareAsync("GET one list with 5 items and 2 tags", generated, handwritten, 6000, 200,
                    n => Connection.Request("GET", $"/todo/lists/{ids[n % ids.Count]}"), n => Connection.Request("GET", $"/todo/lists/{otherIds[n % otherIds.Count]}")),
                .. await CompareAsync("GET a page of 20 lists", generated, handwritten, 1500, 200,
                    n => Connection.Request("GET", $"/todo/lists?page={(n % 5) + 1}&per_page=20")),
                .. await CompareAsync("POST a list", generated, handwritten, 1000, 201, n => Create()),
                .. await CompareAsync("PATCH a list", generated, handwritten, 1000, 200,
                    n => Patch(ids[n % ids.Count], n), n => Patch(otherIds[n % otherIds.Count], n)),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Create() => Connection.Request("POST", "/todo/lists", $$"""{"name":"List {{Guid.NewGuid():N}}","description":"A list that somebody made"}""");

    private static byte[] Patch(string id, int n) => Connection.Request("PATCH", $"/todo/lists/{id}", $$"""{"description":"Changed {{n}} times"}""");

    private static async Task<IReadOnlyList<Measure>> CompareAsync(
        string name, ServerProcess generated, ServerProcess handwritten, int count, int status, Func<int, byte[]> request, Func<int, byte[]>? otherRequest = null)
    {
        otherRequest ??= request;
        for (var warm = 0; warm < 3; warm++)
        {
            await Load.RunAsync(generated, request, count, status);
            await Load.RunAsync(handwritten, otherRequest, count, status);
        }

        var pairs = new List<(LoadResult Generated, LoadResult Handwritten)>();
        for (var round = 0; round < Rounds; round++)
        {
            // The order changes every round, so that neither always runs on a busier machine.
            if (round % 2 == 0)
            {
                var a = await Load.RunAsync(generated, request, count, status);
                pairs.Add((a, await Load.RunAsync(handwritten, otherRequest, count, status)));
            }
            else
            {
                var b = await Load.RunAsync(handwritten, otherRequest, count, status);
                pairs.Add((await Load.RunAsync(generated, request, count, status), b));
            }
        }

        return
        [
            Measure.AtLeast($"{name}: requests/s, generated ÷ hand-written", Median(pairs, p => p.Generated.PerSecond / p.Handwritten.PerSecond), 0.90, "×",
                $"{Median(pairs, p => p.Generated.PerSecond):F0}/s against {Median(pairs, p => p.Handwritten.PerSecond):F0}/s"),
            Measure.AtMost($"{name}: p99 latency, generated ÷ hand-written", Median(pairs, p => p.Generated.P99 / p.Handwritten.P99), 1.15, "×",
                $"{Median(pairs, p => p.Generated.P99):F0} µs against {Median(pairs, p => p.Handwritten.P99):F0} µs"),
            Measure.AtMost($"{name}: bytes allocated, generated ÷ hand-written", Median(pairs, p => p.Generated.BytesPerRequest / p.Handwritten.BytesPerRequest), 1.20, "×",
                $"{Median(pairs, p => p.Generated.BytesPerRequest):F0} B against {Median(pairs, p => p.Handwritten.BytesPerRequest):F0} B"),
        ];
    }

    private static double Median(IEnumerable<(LoadResult Generated, LoadResult Handwritten)> pairs, Func<(LoadResult Generated, LoadResult Handwritten), double> value) =>
        pairs.Select(value).Order().ElementAt(Rounds / 2);

    private static async Task<List<string>> SeedAsync(ServerProcess server)
    {
        using var connection = new Connection(server.Port);
        for (var n = 0; n < Lists; n++)
        {
            var items = string.Join(',', Enumerable.Range(1, 5).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""{"text":"Item {{i}} of list {{n}}","priority":"high","due_on":"2026-12-0{{i}}"}""")));
            var body = $$"""{"name":"Seed {{n:D4}}","description":"Seeded","items":[{{items}}],"tags":[{"name":"home"},{"name":"work","color":"red"}]}""";
            var (status, _) = await connection.SendAsync(Connection.Request("POST", "/todo/lists", body));
            if (status != 201)
            {
                throw new InvalidOperationException($"Seeding answered {status}.");
            }
        }

        return await IdsAsync(server);
    }

    private static async Task<List<string>> IdsAsync(ServerProcess server)
    {
        using var client = new HttpClient { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{server.Port}")) };
        var ids = new List<string>();
        for (var page = 1; page <= Lists / 50; page++)
        {
            using var document = System.Text.Json.JsonDocument.Parse(await client.GetStringAsync(new Uri($"/todo/lists?page={page}&per_page=50", UriKind.Relative)));
            ids.AddRange(document.RootElement.GetProperty("data").EnumerateArray().Select(list => list.GetProperty("id").GetString()!));
        }

        return ids;
    }
}
