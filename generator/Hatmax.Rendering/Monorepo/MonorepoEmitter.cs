using Hatmax.Deployment;
using Hatmax.Deployment.Helm;
using Hatmax.Rendering.Services;
using Hatmax.Rendering.Templating;
using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Monorepo;

/// <summary>The files of the monorepo that belong to no single service.</summary>
/// <param name="files">Where they are added, with those of the services in it.</param>
/// <param name="spec">The spec.</param>
/// <param name="services">The generated services.</param>
/// <param name="others">Paths of files that are part of the monorepo, but not in the set.</param>
internal sealed class MonorepoEmitter(FileSet files, SystemSpec spec, IReadOnlyList<ServiceView> services, IEnumerable<string> others)
{
    private const int MaxName = 100;

    private readonly FileSource _source = new("monorepo", "name", ContentHash.Short(spec.Name.Value));

    /// <summary>Adds them.</summary>
    public void Emit()
    {
        EmitSettings();
        EmitShared();
        EmitHost();
        EmitChart();
        var solution = SolutionName(spec) + ".sln";
        files.AddText(_source.Part("solution"), solution, Ownership.Merged, "solution", SolutionFile.Write(files.Paths.Concat(others).Where(p => p.EndsWith(".csproj", StringComparison.Ordinal))));
        files.Add(_source.Part("readme"), "README.md", Ownership.Seeded, "monorepo/README.md",
            ("name", Markdown.Text(spec.Name.Value)), ("description", Markdown.Text(spec.Description ?? "Microservices in one repository.")),
            ("spec_file", "hatmax.yml"), ("services", services), ("solution", solution));
    }

    /// <summary>Base name of the solution: lower-case, blanks and dashes as underscores, the rest dropped.</summary>
    public static string SolutionName(SystemSpec spec)
    {
        var name = string.Concat(spec.Name.Value.ToLowerInvariant()
            .Select(c => c is ' ' or '-' ? '_' : c)
            .Where(c => char.IsAsciiLetterOrDigit(c) || c == '_'));
        return name.Length == 0 ? "monorepo" : name.Length > MaxName ? name[..MaxName] : name;
    }

    private void EmitSettings()
    {
        foreach (var name in EmbeddedText.Names("services/"))
        {
            var file = name["services/".Length..];
            files.AddText(_source.Part("services/" + file), "services/" + file, Ownership.Merged, name, EmbeddedText.Read(name));
        }

        foreach (var name in EmbeddedText.Names("seeded/"))
        {
            var file = name["seeded/".Length..];
            files.AddText(_source.Part(file), file, Ownership.Seeded, name, EmbeddedText.Read(name));
        }
    }

    private void EmitShared()
    {
        foreach (var name in EmbeddedText.Names("shared/"))
        {
            files.AddText(new FileSource(name, "name", _source.NodeHash), "services/" + name, Ownership.Merged, name, EmbeddedText.Read(name));
        }
    }

    private void EmitChart()
    {
        if (!DeploysTo(DeploymentPlatform.Kubernetes))
        {
            return;
        }

        // A name without letters is an error only for those who deploy.
        var system = DnsLabel.Of(spec.Name.Value) is { Length: > 0 } label ? label : "monorepo";
        foreach (var file in HelmWriter.Chart(system))
        {
            files.AddText(_source.Part("chart/" + file.Path), "deploy/chart/" + file.Path, Ownership.Merged, "chart", file.Text);
        }
    }

    private bool DeploysTo(DeploymentPlatform platform) => spec.Deployment is { } deployment
        && deployment.Platforms.Concat(deployment.Environments.SelectMany(e => e.Platforms)).Any(p => p.Value == platform);

    private void EmitHost()
    {
        var root = CSharpNames.RootNamespace(spec);
        var source = new FileSource("host", "services", ContentHash.Short(string.Join('\n', services.Select(s => s.Key))));
        files.AddText(source.Part("project"), $"services/host/{root}.Host.csproj", Ownership.Merged, "project", ProjectFile.Host(root, services));
        files.Add(source.Part("program"), "services/host/Program.cs", Ownership.Merged, "monorepo/HostProgram.cs", ("services", services));
    }
}
