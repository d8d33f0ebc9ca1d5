using System.Collections.Immutable;
using Hatmax.Cli.CommandLine;
using Hatmax.Processes;

namespace Hatmax.Cli.Tests.Support;

/// <summary>A folder of its own, and the tool run inside it.</summary>
internal sealed class Sandbox : IDisposable
{
    public const string Spec = """
        version: "1.0"
        name: acme
        package: Acme
        services:
          notes:
            kind: atom
            port: PORT
            models:
              Comment:
                fields:
                  text: {type: text, validations: [required]}
            aggregates:
              Note:
                fields:
                  title: {type: string, validations: [required]}
                children:
                  comments: {of: Comment}
            api: {base_path: /notes}

        """;

    public Sandbox()
    {
        Root = Directory.CreateTempSubdirectory("hatmax cli ").FullName;
        Directory.CreateDirectory(At(".git"));
    }

    public string Root { get; }

    public IProcessRunner Processes { get; init; } = new ProcessRunner();

    public ImmutableDictionary<string, string> Variables { get; init; } = [];

    public string At(params string[] parts) => Path.Combine([Root, .. parts]);

    public string Write(string path, string text)
    {
        var full = At(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    public Sandbox WithSpec(int port = 8084)
    {
        Write("hatmax.yml", Spec.Replace("PORT", port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return this;
    }

    public Task<Run> RunAsync(params string[] args) => RunAsync(new RecordingTerminal(), CancellationToken.None, args);

    public async Task<Run> RunAsync(RecordingTerminal terminal, CancellationToken cancellation, params string[] args)
    {
        var context = new CliContext(terminal, Processes, TimeProvider.System, Root, name => Variables.GetValueOrDefault(name));
        var exitCode = await CliApp.RunAsync(args, context, cancellation);
        return new Run(exitCode, terminal.OutText, terminal.ErrText);
    }

    /// <summary>The text without what differs from machine to machine.</summary>
    public string Neutral(string text) => text.Replace(Root, "ROOT", StringComparison.Ordinal);

    public void Dispose()
    {
        // A test that failed half-way must not leave its services behind.
        foreach (var process in FakeSystem.State(this)?.Processes ?? [])
        {
            process.Identity.Kill();
        }

        Directory.Delete(Root, recursive: true);
    }
}
