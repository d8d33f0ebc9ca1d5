using System.Collections;

namespace Scriban.Syntax;

internal sealed class ForStatement(Node keyword, VariableExpression variable, Expression iterator, Block body, Block otherwise)
    : Statement(keyword.Source, keyword.Start, iterator.End)
{
    public override void Render(TemplateContext context)
    {
        var loop = new LoopState(variable.Name);
        context.EnterLoop(loop);
        try
        {
            switch (iterator.Evaluate(context))
            {
                case null:
                    break;
                case IEnumerable list:
                    loop.Start(list);
                    Run(context, loop);
                    break;
                case var other:
                    throw iterator.Error($"Unexpected type `{other.GetType()}` for iterator");
            }
        }
        finally
        {
            context.ExitLoop();
            context.Flow = Flow.Next;
        }
    }

    private void Run(TemplateContext context, LoopState loop)
    {
        while (loop.MoveNext())
        {
            context.CountIteration(this);
            body.Render(context);
            var isBroken = context.Flow == Flow.Break;
            context.Flow = Flow.Next;
            if (isBroken)
            {
                return;
            }
        }

        if (!loop.HasValue)
        {
            otherwise.Render(context);
        }
    }
}
