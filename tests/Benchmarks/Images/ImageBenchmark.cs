using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Hatmax.Benchmarks.Report;

namespace Hatmax.Benchmarks.Images;

/// <summary>`./hatmax build` of the reference system in a fresh copy, and the image of its service next to one of `dotnet new webapi`.</summary>
internal static class ImageBenchmark
{
    private const string UsualBase = "localhost:5000/hatmax-test/aspnet:10";
    private const int Rounds = 5;

    public static IReadOnlyList<Measure> Run(string root)
    {
        var copy = Directory.CreateTempSubdirectory("hatmax-images-");
        var baseImage = Environment.GetEnvironmentVariable("HATMAX_TEST_BASE_IMAGE") ?? UsualBase;
        try
        {
            Shell(root, $"git ls-files -co --exclude-standard -z | xargs -0 -I{{}} sh -c 'test -e \"$1\" && cp --parents \"$1\" {copy.FullName}' _ {{}}");
            var build = $"./hatmax build --images --json --base-image {baseImage}";

            // The engine may have this image from before: it is told to forget it, and nothing of its publish is kept.
            using var before = JsonDocument.Parse(Shell(copy.FullName, build));
            Shell(copy.FullName, $"rm -rf .hatmax/publish && docker rmi -f {before.RootElement.GetProperty("images")[0].GetProperty("reference").GetString()}");
            var first = Stopwatch.GetTimestamp();
            using var report = JsonDocument.Parse(Shell(copy.FullName, build));
            var seconds = Stopwatch.GetElapsedTime(first).TotalSeconds;
            var image = report.RootElement.GetProperty("images")[0];
            var again = Enumerable.Range(0, Rounds).Select(_ => Time(() => Shell(copy.FullName, build))).Order().ElementAt(Rounds / 2);

            var (plainSeconds, plainSize) = Plain(copy.FullName, baseImage);
            var size = Megabytes(image.GetProperty("size").GetInt64());
            var detail = string.Create(CultureInfo.InvariantCulture, $"publish {report.RootElement.GetProperty("publishSeconds").GetDouble():0.0} s, image {image.GetProperty("seconds").GetDouble():0.0} s ({image.GetProperty("state").GetString()})");
            return
            [
                Measure.AtMost("./hatmax build, nothing to do", again * 1000, 1500, "ms"),
                Measure.Report("./hatmax build, image of the reference service", seconds, "s", detail),
                Measure.Report("publish and image of a plain dotnet new webapi", plainSeconds, "s", "dotnet publish, then docker build"),
                Measure.Report("image of the reference service", size, "MB", string.Create(CultureInfo.InvariantCulture, $"{size - BaseSize(baseImage):0.0} MB on top of the base image")),
                Measure.Report("image of a plain dotnet new webapi", plainSize, "MB", string.Create(CultureInfo.InvariantCulture, $"{plainSize - BaseSize(baseImage):0.0} MB on top of the same base image")),
            ];
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    private static (double Seconds, double Size) Plain(string folder, string baseImage)
    {
        Shell(folder, "dotnet new webapi -n Plain -o .hatmax/plain --no-restore && cd .hatmax/plain && printf '<Project/>' | tee Directory.Build.props Directory.Build.targets > Directory.Packages.props && dotnet restore");
        File.WriteAllText(Path.Combine(folder, ".hatmax", "plain", "Dockerfile"), $"FROM {baseImage}\nCOPY out /app\nENTRYPOINT [\"dotnet\", \"/app/Plain.dll\"]\n");
        var seconds = Time(() => Shell(folder, "cd .hatmax/plain && dotnet publish -c Release -o out --no-restore && docker build -q -t hatmax-benchmark/plain:1 ."));
        return (seconds, BaseSize("hatmax-benchmark/plain:1"));
    }

    private static double BaseSize(string image) => Megabytes(long.Parse(Shell(".", $"docker image inspect --format '{{{{.Size}}}}' {image}"), CultureInfo.InvariantCulture));

    private static double Megabytes(long bytes) => bytes / 1e6;

    private static double Time(Action action)
    {
        var began = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static string Shell(string folder, string command)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{command} ended with {process.ExitCode}: {error.Result}{output}");
    }
}
