using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A function that templates can call.</summary>
/// <param name="required">Arguments that a call must pass.</param>
/// <param name="parameters">What the arguments are turned into.</param>
/// <param name="body">Gets as many arguments as the call passes.</param>
/// <param name="takesMore">A call may pass any number of further arguments.</param>
internal sealed class BuiltinFunction(int required, ParameterKind[] parameters, Func<Arguments, object?> body, bool takesMore = false)
{
    public object? Call(TemplateContext context, Node caller, bool usePipe, IReadOnlyList<Expression> arguments)
    {
        var expressions = usePipe && context.PipeArguments is { Count: > 0 } pipe ? [pipe.Pop(), .. arguments] : arguments;
        var values = new object?[expressions.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (i >= parameters.Length && !takesMore)
            {
                throw caller.Error(WrongCount(caller, values.Length, parameters.Length));
            }

            values[i] = Convert(context, i, expressions[i]);
        }

        return values.Length >= required
            ? body(new Arguments(context, caller, expressions, values))
            : throw new ScriptRuntimeException(After(caller), WrongCount(caller, values.Length, required));
    }

    private object? Convert(TemplateContext context, int index, Expression argument)
    {
        var value = argument.Evaluate(context);
        return (index < parameters.Length ? parameters[index] : ParameterKind.Any) switch
        {
            ParameterKind.Text => context.ObjectToText(value),
            ParameterKind.List => Conversion.ToList(argument, value),
            _ => value,
        };
    }

    private static string WrongCount(Node caller, int passed, int expected) =>
        $"`{caller}` passes {passed} arguments where {expected} are expected";

    private static SourceSpan After(Node caller)
    {
        var next = caller.Span.End.NextColumn();
        return new SourceSpan(caller.Source.Path, next, next);
    }
}
