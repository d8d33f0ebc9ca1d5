using System.Runtime.CompilerServices;
using Hatmax.Rendering;

namespace Hatmax.Cli.Generation;

/// <summary>
/// Makes the reader of specs ready while the command line is still being parsed, and the generator too when it will be needed: the first use in a process
/// costs more than the second, and the second processor is idle then.
/// </summary>
internal static class SpecWarmUp
{
    /// <summary>Uses the parts of the language that nearly every spec uses, without a finding.</summary>
    internal const string Sample = """
        name: warm
        services:
          a:
            models:
              Part: {fields: {text: {type: text, validations: [required, {max_len: 5}]}}}
            aggregates:
              Thing:
                audit: true
                version_field: version
                fields: {name: {type: string, validations: [required, unique, {min_len: 1}], default: x}, size: {type: int, validations: [{min: 0}]}, kind: {type: enum, values: [b, c]}}
                children: {parts: {of: Part}}
            api: {base_path: /a, handlers: [{id: h, route: "GET /things", source: repo, model: Thing, op: list}]}
        """;

    /// <summary>Starts it when the command reads a spec; nobody waits for it.</summary>
    public static void StartFor(string[] args)
    {
        var generates = args is ["generate" or "g" or "plan" or "diff" or "apply" or "build" or "up", ..];
        if ((generates || args is ["validate" or "resolve", ..]) && Environment.ProcessorCount > 1)
        {
            _ = Task.Run(() => Run(generates));
        }
    }

    private static void Run(bool generates)
    {
        if (SpecLoader.Load(Sample, "warm-up").Spec is { } spec && generates && IsChanged(Environment.CurrentDirectory))
        {
            Generate(spec);
        }
    }

    // A method of its own: the generator is loaded only here.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Generate(SystemSpec spec) => MonorepoGenerator.Generate(spec);

    // A guess that costs nothing: the spec of this folder is younger than what the last run left.
    private static bool IsChanged(string folder) => SpecLoader.FileNames.Select(name => new FileInfo(Path.Combine(folder, name))).FirstOrDefault(file => file.Exists) is { } spec
        && spec.LastWriteTimeUtc > File.GetLastWriteTimeUtc(Path.Combine(folder, ".hatmax", "generated.state"));
}
