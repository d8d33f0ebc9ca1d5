using Scriban.Runtime;

namespace Scriban.Syntax;

internal sealed class MemberExpression(Expression target, VariableExpression member)
    : PathExpression(target.Source, target.Start, member.End)
{
    private MemberCache? _cache;

    public override object? EvaluateUncalled(TemplateContext context)
    {
        var value = target.EvaluateTarget(context);
        if (value is null)
        {
            return context.EnableRelaxedMemberAccess && context.EnableRelaxedTargetAccess
                ? null
                : throw member.Error($"`{target}` is null, so it has no member: {this}");
        }

        return TryGet(context, value, out var result) || context.EnableRelaxedMemberAccess
            ? result
            : throw member.Error($"There is no member `{member.Name}` in: {this}");
    }

    private bool TryGet(TemplateContext context, object target, out object? value)
    {
        var cache = _cache;
        if (cache is null || !cache.Matches(target, context.MemberRenamer))
        {
            var found = MemberCache.TryCreate(target, context.MemberRenamer, member.Name);
            if (found is null)
            {
                return MemberAccess.TryGetMember(context, member, target, member.Name, out value);
            }

            _cache = cache = found;
        }

        return cache.TryGet(this, target, out value);
    }
}
