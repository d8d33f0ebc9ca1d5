using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Members and items of values that are no plain .NET objects.</summary>
internal static class MemberAccess
{
    public static bool IsPrimitive(object target) => target is decimal or BigInteger || target.GetType().IsPrimitive;

    public static bool TryGetMember(TemplateContext context, Node node, object target, string member, out object? value)
    {
        value = null;
        switch (target)
        {
            case IScriptObject script:
                return script.TryGetValue(context, node.Span, member, out value!);
            case string text:
                return TryGetSize(member, text.Length, out value);
            case IDictionary or IDictionary<string, object?>:
                return TryGetEntry(target, member, out value) || TryGetDefault(target, out value);
            case IList list:
                return TryGetSize(member, list.Count, out value);
            default:
                return IsPrimitive(target) && !context.EnableRelaxedMemberAccess
                    ? throw node.Error($"A {TypeNames.Of(target)} has no member `{member}`")
                    : false;
        }
    }

    public static bool TryGetItem(TemplateContext context, Node node, object target, object key, out object? value)
    {
        switch (target)
        {
            case IScriptObject script:
                return script.TryGetValue(context, node.Span, context.ObjectToText(key) ?? string.Empty, out value!);
            case IDictionary or IDictionary<string, object?>:
                return TryGetEntry(target, context.ObjectToText(key) ?? string.Empty, out value);
            default:
                var members = TypeMembers.Of(target.GetType(), context.MemberRenamer);
                if (members.Indexer is { } indexer)
                {
                    var index = Convert.ChangeType(key, indexer.GetIndexParameters()[0].ParameterType, CultureInfo.InvariantCulture);
                    value = indexer.GetValue(target, [index]);
                    return true;
                }

                var found = members.TryGet(context.ObjectToText(key) ?? string.Empty, out var getter);
                value = found ? getter!.Get(target) : null;
                return found;
        }
    }

    private static bool TryGetSize(string member, int size, out object? value)
    {
        value = string.Equals(member, "size", StringComparison.Ordinal) ? size : null;
        return value is not null;
    }

    /// <summary>A missing entry of a dictionary of numbers or the like reads as the default of its type, but still counts as missing.</summary>
    private static bool TryGetDefault(object dictionary, out object? value)
    {
        var type = dictionary.GetType().GetInterfaces()
            .FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDictionary<,>))?.GetGenericArguments()[1];
        value = type is { IsValueType: true } ? RuntimeHelpers.GetUninitializedObject(type) : null;
        return false;
    }

    private static bool TryGetEntry(object target, string member, out object? value)
    {
        if (target is IDictionary<string, object?> typed)
        {
            return typed.TryGetValue(member, out value);
        }

        var dictionary = (IDictionary)target;
        var found = dictionary.Contains(member);
        value = found ? dictionary[member] : null;
        return found;
    }
}
