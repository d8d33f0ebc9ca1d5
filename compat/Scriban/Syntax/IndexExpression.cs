using System.Collections;
using Scriban.Runtime;

namespace Scriban.Syntax;

internal sealed class IndexExpression(Expression target, Expression index, int end)
    : PathExpression(target.Source, target.Start, end)
{
    public override object? EvaluateUncalled(TemplateContext context)
    {
        var list = target.EvaluateTarget(context);
        if (list is null)
        {
            return context.EnableRelaxedTargetAccess ? null : throw target.Error($"`{target}` is null, so it has no index: {this}");
        }

        var key = index.Evaluate(context) ?? throw index.Error($"The index is null in: {this}");
        if (MemberAccess.IsPrimitive(list))
        {
            _ = Conversion.ToInt(index, key);
            throw target.Error($"A {TypeNames.Of(list)} has no index: {this}");
        }

        if (list is not (string or IList) || list is IDictionary || (list is IScriptObject && key is string))
        {
            return MemberAccess.TryGetItem(context, index, list, key, out var item) || context.EnableRelaxedMemberAccess
                ? item
                : throw index.Error($"There is nothing at `{key}` in: {this}");
        }

        return GetAt(list, Conversion.ToInt(index, key));
    }

    private object? GetAt(object list, int position)
    {
        if (list is string text)
        {
            position = position < 0 ? text.Length + position : position;
            return position < 0 ? null
                : position < text.Length ? text[position].ToString()
                : throw Error($"The index {position} is outside the text: {this}");
        }

        var items = (IList)list;
        position = position < 0 ? items.Count + position : position;
        return position >= 0 && position < items.Count ? items[position]
            : position >= 0 && list is Array ? throw Error($"The index {position} is outside the array: {this}")
            : null;
    }
}
