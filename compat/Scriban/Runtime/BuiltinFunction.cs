using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A function that templates can call.</summary>
/// <param name="required">Arguments that a call must pass.</param>
/// <param name="maximum">Arguments that a call may pass.</param>
/// <param name="body">Gets as many arguments as the call passes.</param>
internal sealed class BuiltinFunction(int required, int maximum, Func<Arguments, object?> body)
{
    public object? Call(TemplateContext context, Node caller, bool usePipe, IReadOnlyList<Expression> arguments)
    {
        var expressions = usePipe && context.PipeArguments is { Count: > 0 } pipe ? [pipe.Pop(), .. arguments] : arguments;
        var values = new object?[expressions.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = expressions[i].Evaluate(context);
        }

        if (values.Length < required)
        {
            throw new ScriptRuntimeException(After(caller), WrongCount(caller, values.Length, required));
        }

        if (values.Length > maximum)
        {
            throw expressions[values.Length - 1].Error(WrongCount(caller, values.Length, maximum));
        }

        return body(new Arguments(context, caller, expressions, values));
    }

    private static string WrongCount(Node caller, int passed, int expected) =>
        $"`{caller}` passes {passed} arguments where {expected} are expected";

    private static SourceSpan After(Node caller)
    {
        var next = caller.Span.End.NextColumn();
        return new SourceSpan(caller.Source.Path, next, next);
    }
}
