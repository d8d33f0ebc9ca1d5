using Hatmax.EndToEnd.Tests.Support;

namespace Hatmax.EndToEnd.Tests;

/// <summary>The tool as a package: packed, and installed from the folder.</summary>
public sealed class InstalledToolFixture : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The installed command.</summary>
    public string Path => _folder["tool/hatmax"];

    /// <summary>Runs it.</summary>
    public Task<CommandResult> RunAsync(string folder, params string[] arguments) => Commands.RunAsync(folder, Path, arguments);

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(_folder["nuget.config"], """<configuration><packageSources><clear /><add key="folder" value="packages" /></packageSources></configuration>""");
        (await Commands.RunAsync(Repository.Root, "dotnet", ["pack", "generator/Hatmax.Cli", "-c", "Release", "-o", _folder["packages"], "-v", "q", "--nologo"])).Succeeded();
        (await Commands.RunAsync(_folder.Path, "dotnet", ["tool", "install", "Hatmax.Tool", "--tool-path", _folder["tool"], "--configfile", _folder["nuget.config"]])).Succeeded();
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }
}
