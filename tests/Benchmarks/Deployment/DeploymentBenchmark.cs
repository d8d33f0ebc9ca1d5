using System.Globalization;
using Hatmax.Benchmarks.Generator;
using Hatmax.Benchmarks.Report;

namespace Hatmax.Benchmarks.Deployment;

/// <summary>Plans, files and previews of a system with ten services.</summary>
internal static class DeploymentBenchmark
{
    private const int Services = 10;
    private const int Runs = 7;

    public static IReadOnlyList<Measure> Run(string root)
    {
        var tool = new Tool(root);
        var folder = Scratch.Create();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "hatmax.yml"), SpecText.Write(Services, 2) + "\ndeployment: {platforms: [docker-compose, nomad, kubernetes]}\n");
            tool.Run(folder.FullName, "generate");
            var start = Tool.Median(Runs, () => tool.Run(folder.FullName, "--version"));
            var measures = new List<Measure>();
            foreach (var format in (string[])["compose", "nomad", "helm"])
            {
                var all = Tool.Median(Runs, () => tool.Run(folder.FullName, "render", format, "--env", "dev", "--out", Path.Combine(folder.FullName, "out", format)));
                measures.Add(Measure.AtMost(
                    $"plan and render {format}, {Services} services, beyond start", all - start, 200, "ms", string.Create(CultureInfo.InvariantCulture, $"{all:F0} ms in all")));
            }

            using var engine = PreviewEngine.Start(root);
            foreach (var platform in (string[])["docker", "nomad", "kubernetes"])
            {
                var preview = Tool.Median(Runs, () => tool.Run(folder.FullName, engine.Variables(folder.FullName, platform)));
                measures.Add(Measure.AtMost($"preview on {platform}, {Services} services, process start included", preview, 3000, "ms", "against the engine of the tests"));
            }

            return measures;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
