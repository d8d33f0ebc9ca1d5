using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Writes or removes the value at a path of the spec.</summary>
internal sealed class SetCommand : AddNodeCommand
{
    private readonly Argument<string> _path;
    private readonly Argument<string?> _value = new("value") { Description = "Text, number, true, false or null.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _json;
    private readonly Option<bool> _unset;

    public SetCommand()
        : base("set", "Write a value at a path of the spec, such as services.todo.aggregates.List.audit.")
    {
        _path = Word("path", "Keys with dots between them; positions in brackets, keys with dots in double quotes.");
        Arguments.Add(_value);
        _json = Flag("--as-json", "The value is JSON: a map, a list, a text in quotes.");
        _unset = Flag("--unset", "Remove what stands there.");
        Validators.Add(result =>
        {
            if (result.GetValue(_unset) == (result.GetValue(_value) is not null))
            {
                result.AddError("Give either a value or --unset.");
            }
        });
    }

    protected override SpecEdit Edit(Invocation invocation) => invocation.Get(_unset)
        ? SpecEdits.Unset(invocation.Get(_path)!) : SpecEdits.Set(invocation.Get(_path)!, invocation.Get(_value)!, invocation.Get(_json));
}
