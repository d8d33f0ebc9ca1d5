using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Groups what can be removed from a spec.</summary>
internal sealed class RemoveCommand : GroupCommand
{
    public RemoveCommand()
        : base("remove", "Remove something from the spec, with its comments; refused while the spec refers to it.")
    {
        Add("service", "Remove a service.", ["name"], words => SpecEdits.RemoveService(words[0]));
        Stored("model", "Remove a model.", ["service", "name"], (words, drop) => SpecEdits.RemoveModel(words[0], words[1], drop));
        Stored("field", "Remove a field.", ["service", "owner", "name"], (words, drop) => SpecEdits.RemoveField(words[0], words[1], words[2], drop));
        Stored("aggregate", "Remove an aggregate.", ["service", "name"], (words, drop) => SpecEdits.RemoveAggregate(words[0], words[1], drop));
        Stored("child", "Remove a child collection.", ["service", "aggregate", "name"], (words, drop) => SpecEdits.RemoveChild(words[0], words[1], words[2], drop));
        Add("handler", "Remove a handler.", ["service", "id-or-route"], words => SpecEdits.RemoveHandler(words[0], words[1]));
        Add("repo", "Remove a store.", ["service", "store"], words => SpecEdits.RemoveRepo(words[0], words[1]));
        Add("relation", "Remove a relation.", ["service", "from", "to"], words => SpecEdits.RemoveRelation(words[0], words[1], words[2]));
        Named("usecase", "usecases");
        Named("client", "clients");
        Named("page", "pages");
        Named("fragment", "fragments");
        Named("form", "forms");
        Add("env", "Remove an environment.", ["name"], words => SpecEdits.RemoveEnvironment(words[0]));
    }

    private void Named(string what, string map) =>
        Add(what, $"Remove a {what}.", ["service", "name"], words => SpecEdits.RemoveNamed(words[0], map, words[1], what));

    private void Stored(string what, string description, string[] words, Func<string[], bool, SpecEdit> edit) =>
        Subcommands.Add(new RemoveNodeCommand(what, description, words, edit));

    private void Add(string what, string description, string[] words, Func<string[], SpecEdit> edit) =>
        Subcommands.Add(new RemoveNodeCommand(what, description, words, edit));
}
