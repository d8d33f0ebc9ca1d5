using System.Text.Json;

namespace Hatmax.Images;

/// <summary>The container engine that the program <c>docker</c> speaks to.</summary>
internal sealed class ContainerEngine(IProcessRunner processes, string directory)
{
    private const string Program = "docker";
    private const int TailLines = 20;

    /// <summary>What the engine has of some images, by reference; null when no engine answers.</summary>
    public async Task<ImmutableDictionary<string, EngineImage>?> FindAsync(IReadOnlyList<string> references, CancellationToken cancellation)
    {
        var found = ImmutableDictionary.CreateBuilder<string, EngineImage>(StringComparer.Ordinal);
        var result = await RunAsync(["image", "inspect", "--format", "{{json .}}", .. references], null, cancellation).ConfigureAwait(false);
        if (result.ExitCode != 0 && !result.Error.Contains("No such image", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        foreach (var line in result.Output.Split('\n').Where(line => line.StartsWith('{')))
        {
            using var document = JsonDocument.Parse(line);
            var image = Read(document.RootElement);
            foreach (var tag in Texts(document.RootElement, "RepoTags"))
            {
                found[tag] = image;
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Builds an image; the finding that says why not, or null.</summary>
    public async Task<ImageDiagnostic?> BuildAsync(ImageJob job, string context, string? baseImage, Action<string, bool>? onLine, CancellationToken cancellation)
    {
        string[] replaced = baseImage is null ? [] : ["--build-arg", "BASE=" + baseImage];
        var result = await RunAsync(
            ["build", "-t", job.Reference, "-f", job.Project.Dockerfile, "--build-arg", "TAG=" + job.Tag, .. replaced, context], onLine, cancellation).ConfigureAwait(false);
        if (result.ExitCode == 0)
        {
            return null;
        }

        var name = baseImage ?? job.Project.BaseImage() ?? "";
        var said = result.Output + result.Error;
        return said.Contains("pull access denied", StringComparison.Ordinal) || said.Contains("manifest unknown", StringComparison.Ordinal)
            || said.Contains("failed to resolve source metadata", StringComparison.Ordinal) || said.Contains("error pulling image", StringComparison.Ordinal)
            || said.Contains("dial tcp", StringComparison.Ordinal)
            ? ImageDiagnostics.BaseUnavailable.With($"The base image {name} of '{job.Project.Service}' could not be had: {ToolOutput.LastLine(result)}.")
            : ImageDiagnostics.BuildFailed.With($"The image of '{job.Project.Service}' was not built.", ToolOutput.Errors(result, directory, TailLines));
    }

    /// <summary>Pushes an image; the finding that says why not, or null.</summary>
    public async Task<ImageDiagnostic?> PushAsync(string reference, Action<string, bool>? onLine, CancellationToken cancellation)
    {
        var result = await RunAsync(["push", reference], onLine, cancellation).ConfigureAwait(false);
        if (result.ExitCode == 0)
        {
            return null;
        }

        var line = ToolOutput.LastLine(result);
        return line.Contains("dial tcp", StringComparison.Ordinal) || line.Contains("no such host", StringComparison.Ordinal) || line.Contains("connection refused", StringComparison.Ordinal)
            ? ImageDiagnostics.RegistryUnreachable.With($"The registry of {reference} does not answer: {line}.")
            : ImageDiagnostics.RegistryRefused.With($"The registry refused {reference}: {line}.");
    }

    private Task<ProcessResult> RunAsync(ImmutableArray<string> arguments, Action<string, bool>? onLine, CancellationToken cancellation) =>
        processes.RunAsync(new ProcessRequest(Program, arguments, directory), onLine, cancellation);

    private static EngineImage Read(JsonElement image) => new(
        image.GetProperty("Id").GetString() ?? "",
        Texts(image, "RepoDigests"),
        image.GetProperty("Size").GetInt64(),
        image.TryGetProperty("RootFS", out var files) ? Texts(files, "Layers") : []);

    private static ImmutableArray<string> Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(item => item.GetString() ?? "")] : [];
}
