using System.Collections;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What <c>a.b</c> found for the type of <c>a</c> that it met last; immutable, so threads may share it.</summary>
internal sealed class MemberCache(Type type, MemberRenamerDelegate renamer, MemberGetter getter)
{
    /// <summary>Null where the target is no plain .NET object or has no such member.</summary>
    public static MemberCache? TryCreate(object target, MemberRenamerDelegate renamer, string member) =>
        target is not (IScriptObject or string or IList or IDictionary or IDictionary<string, object?>) && !MemberAccess.IsPrimitive(target)
            && TypeMembers.Of(target.GetType(), renamer).TryGet(member, out var getter)
            ? new MemberCache(target.GetType(), renamer, getter!)
            : null;

    public bool Matches(object target, MemberRenamerDelegate current) =>
        target.GetType() == type && ReferenceEquals(renamer, current);

    public bool TryGet(Node node, object target, out object? value)
    {
        try
        {
            value = getter.Get(target);
            return true;
        }
        catch (Exception exception) when (exception is not ScriptRuntimeException)
        {
            var cause = exception is System.Reflection.TargetInvocationException { InnerException: { } inner } ? inner : exception;
            throw new ScriptRuntimeException(node.Span, $"`{node}` could not be read: {cause.Message}", cause);
        }
    }
}
