using System.CommandLine;
using Hatmax.Cli.CommandLine;

namespace Hatmax.Cli.Commands;

/// <summary>Prints the JSON Schema of the language.</summary>
internal sealed class SchemaCommand : CliCommand
{
    private readonly Option<string?> _out = new("--out") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };

    public SchemaCommand()
        : base("schema", "Print the JSON Schema (draft-07) of hatmax.yml.") => Options.Add(_out);

    /// <inheritdoc />
    public override async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var schema = SpecSchema.Write();
        if (invocation.Get(_out) is not { } file)
        {
            await invocation.Terminal.Out.WriteAsync(schema.AsMemory(), cancellation).ConfigureAwait(false);
            return ExitCodes.Ok;
        }

        var path = Path.GetFullPath(file, invocation.Context.Directory);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, schema, cancellation).ConfigureAwait(false);
        if (invocation.Json)
        {
            invocation.Terminal.Json(json => json.WriteString("written", path));
        }

        return ExitCodes.Ok;
    }
}
