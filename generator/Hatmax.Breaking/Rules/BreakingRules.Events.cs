namespace Hatmax.Breaking;

public static partial class BreakingRules
{
    internal static BreakingRule EventRemoved { get; } = new(
        "EVENT_REMOVED", BreakingCategory.Events,
        "An event is not published any more.",
        "Keep publishing it until nobody listens.");

    internal static BreakingRule EventMemberRemoved { get; } = new(
        "EVENT_MEMBER_REMOVED", BreakingCategory.Events,
        "A member left the content of an event.",
        "Keep the member until no consumer reads it.");

    internal static BreakingRule EventMemberTypeChanged { get; } = new(
        "EVENT_MEMBER_TYPE_CHANGED", BreakingCategory.Events,
        "A member of an event has another type.",
        "Add a member of another name with the new type.");

    private static ImmutableArray<BreakingRule> Events => [EventRemoved, EventMemberRemoved, EventMemberTypeChanged];
}
