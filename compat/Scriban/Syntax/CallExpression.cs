using Scriban.Runtime;

namespace Scriban.Syntax;

internal sealed class CallExpression(Expression target, IReadOnlyList<Expression> arguments, int end)
    : Expression(target.Source, target.Start, end)
{
    public override object? Evaluate(TemplateContext context)
    {
        var function = target.EvaluateUncalled(context) ?? throw target.Error($"The function `{target}` was not found");
        return function is BuiltinFunction builtin
            ? builtin.Call(context, this, usePipe: true, arguments)
            : throw Error($"`{target}` is not a function but a {TypeNames.Of(function)}");
    }
}
