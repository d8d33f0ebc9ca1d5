namespace Hatmax.Cli.CommandLine;

/// <summary>Other orders of the same words.</summary>
internal static class CommandAliases
{
    private static readonly string[] Verbs = ["add", "remove", "rename"];

    private static readonly string[] Nouns =
        ["service", "model", "field", "aggregate", "child", "handler", "repo", "relation", "usecase", "client", "page", "fragment", "form", "env"];

    /// <summary>The arguments, with <c>model add</c> as <c>add model</c>.</summary>
    public static IReadOnlyList<string> Resolve(IReadOnlyList<string> args) =>
        args is [var noun, var verb, ..] && Nouns.Contains(noun, StringComparer.Ordinal) && Verbs.Contains(verb, StringComparer.Ordinal)
            ? [verb, noun, .. args.Skip(2)] : args;
}
