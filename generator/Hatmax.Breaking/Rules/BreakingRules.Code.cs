namespace Hatmax.Breaking;

public static partial class BreakingRules
{
    internal static BreakingRule NamespaceChanged { get; } = new(
        "NAMESPACE_CHANGED", BreakingCategory.Code,
        "The generated code of a service is in another namespace.",
        "Keep package as it was, or change the namespaces of your files.");

    internal static BreakingRule TypeRemoved { get; } = new(
        "TYPE_REMOVED", BreakingCategory.Code,
        "A record type is gone, and code that names it does not compile.",
        "For a rename say was: OLDNAME; else remove your code of it.");

    internal static BreakingRule PropertyRemoved { get; } = new(
        "PROPERTY_REMOVED", BreakingCategory.Code,
        "A property is gone, and code that uses it does not compile.",
        "For a rename say was: OLDNAME; else remove your uses of it.");

    internal static BreakingRule PropertyTypeChanged { get; } = new(
        "PROPERTY_TYPE_CHANGED", BreakingCategory.Code,
        "A property has another C# type.",
        "Change the code that uses it.");

    internal static BreakingRule HookRemoved { get; } = new(
        "HOOK_REMOVED", BreakingCategory.Code,
        "A lifecycle hook is not called any more, and its partial method does not compile.",
        "Keep the hook, or delete your method.");

    internal static BreakingRule OperationRemoved { get; } = new(
        "OPERATION_REMOVED", BreakingCategory.Code,
        "A custom operation has no route any more, and nothing calls your method.",
        "Keep the handler, or delete your method.");

    private static ImmutableArray<BreakingRule> Code => [NamespaceChanged, TypeRemoved, PropertyRemoved, PropertyTypeChanged, HookRemoved, OperationRemoved];
}
