using Hatmax.Cli.Commands;
using Hatmax.Cli.Commands.Editing;
using Hatmax.Cli.Commands.Packs;

namespace Hatmax.Cli.CommandLine;

/// <summary>The commands in the order of the help text. Each is built only when it is needed: start-up time.</summary>
internal static class CommandCatalogue
{
    public static ImmutableArray<string> Names { get; } =
    [
        "new", "validate", "check", "add", "remove", "rename", "set", "fmt", "plan", "diff", "apply", "generate", "resolve", "upgrade", "why",
        "build", "up", "status", "logs", "down", "test", "render", "ci", "templates", "packs", "eject", "schema", "doctor", "completions",
    ];

    /// <summary>The command of that name, or null.</summary>
    public static CliCommand? Create(string name) => name switch
    {
        "new" => new NewCommand(),
        "validate" => new ValidateCommand(),
        "check" => new CheckCommand(),
        "add" => new AddCommand(),
        "remove" => new RemoveCommand(),
        "rename" => new RenameCommand(),
        "set" => new SetCommand(),
        "fmt" => new FmtCommand(),
        "plan" => new PlanCommand(),
        "diff" => new DiffCommand(),
        "apply" => new ApplyCommand(),
        "generate" => new GenerateCommand(),
        "resolve" => new ResolveCommand(),
        "upgrade" => new UpgradeCommand(),
        "why" => new WhyCommand(),
        "build" => new BuildCommand(),
        "up" => new UpCommand(),
        "status" => new StatusCommand(),
        "logs" => new LogsCommand(),
        "down" => new DownCommand(),
        "test" => new TestCommand(),
        "render" => new RenderCommand(),
        "ci" => new CiCommand(),
        "templates" => new TemplatesCommand(),
        "packs" => new PacksCommand(),
        "eject" => new EjectCommand(),
        "schema" => new SchemaCommand(),
        "doctor" => new DoctorCommand(),
        "completions" => new CompletionsCommand(),
        _ => null,
    };

    /// <summary>Every command.</summary>
    public static ImmutableArray<CliCommand> CreateAll() => [.. Names.Select(name => Create(name)!)];
}
