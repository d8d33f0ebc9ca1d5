namespace Hatmax.Breaking;

public static partial class BreakingRules
{
    internal static BreakingRule BasePathChanged { get; } = new(
        "BASE_PATH_CHANGED", BreakingCategory.Http,
        "All routes of a service moved to another base path.",
        "Keep api.base_path, or move the clients first.");

    internal static BreakingRule RouteRemoved { get; } = new(
        "ROUTE_REMOVED", BreakingCategory.Http,
        "A method and path that was answered is not answered any more.",
        "Keep the route, for example as a declared handler, until no client calls it.");

    internal static BreakingRule RoutePathChanged { get; } = new(
        "ROUTE_PATH_CHANGED", BreakingCategory.Http,
        "A route is answered under another path.",
        "Declare a handler with the old path beside the new one until no client calls it.");

    internal static BreakingRule RouteMethodChanged { get; } = new(
        "ROUTE_METHOD_CHANGED", BreakingCategory.Http,
        "A route is answered with another method.",
        "Declare a handler with the old method beside the new one until no client calls it.");

    internal static BreakingRule RouteMeaningChanged { get; } = new(
        "ROUTE_MEANING_CHANGED", BreakingCategory.Http,
        "A method and path is about something else, or does something else.",
        "Give the new operation a path of its own.");

    internal static BreakingRule MemberRemoved { get; } = new(
        "MEMBER_REMOVED", BreakingCategory.Http,
        "A member left the answers, and bodies that have it are refused.",
        "Keep the field until no client reads or sends it.");

    internal static BreakingRule MemberRenamed { get; } = new(
        "MEMBER_RENAMED", BreakingCategory.Http,
        "A member has another name in answers and bodies.",
        "Keep the old name, or add the new field beside the old one until no client uses that.");

    internal static BreakingRule MemberTypeChanged { get; } = new(
        "MEMBER_TYPE_CHANGED", BreakingCategory.Http,
        "A member has another type in JSON.",
        "Add a field of another name with the new type.");

    internal static BreakingRule MemberOptional { get; } = new(
        "MEMBER_OPTIONAL", BreakingCategory.Http,
        "A member that every answer had may be missing.",
        "Keep the field required or give it a default.");

    internal static BreakingRule MemberRequired { get; } = new(
        "MEMBER_REQUIRED", BreakingCategory.Http,
        "Bodies that leave a member out are refused now.",
        "Give the field a default instead of required.");

    internal static BreakingRule NullRefused { get; } = new(
        "NULL_REFUSED", BreakingCategory.Http,
        "A change can no longer clear a member with null.",
        "Keep the field optional and without a default.");

    internal static BreakingRule DefaultChanged { get; } = new(
        "DEFAULT_CHANGED", BreakingCategory.Http,
        "A body that leaves a member out gives another value now.",
        "Keep the default, or tell the clients to send the value.");

    internal static BreakingRule MemberNotUpdatable { get; } = new(
        "MEMBER_NOT_UPDATABLE", BreakingCategory.Http,
        "A member of a child can be set once only, and changes that have it are refused.",
        "Keep the member in updatable.");

    internal static BreakingRule RangeNarrowed { get; } = new(
        "RANGE_NARROWED", BreakingCategory.Http,
        "A limit of a value is stricter or new.",
        "Keep the limit as wide as it was.");

    internal static BreakingRule PatternChanged { get; } = new(
        "PATTERN_CHANGED", BreakingCategory.Http,
        "A value must match a new or another pattern.",
        "Keep a pattern that takes every value that was taken before.");

    internal static BreakingRule FormatAdded { get; } = new(
        "FORMAT_ADDED", BreakingCategory.Http,
        "A text must be an e-mail address, a URL or a UUID now.",
        "Check the form in the clients first, then in the spec.");

    internal static BreakingRule ValueRemoved { get; } = new(
        "VALUE_REMOVED", BreakingCategory.Http,
        "A value that was allowed is refused.",
        "Keep the value among the allowed ones until no client sends it.");

    internal static BreakingRule UniqueAdded { get; } = new(
        "UNIQUE_ADDED", BreakingCategory.Http,
        "A value that another record has is refused with 409.",
        "Make values unique in the clients first.");

    internal static BreakingRule DeleteRestricted { get; } = new(
        "DELETE_RESTRICTED", BreakingCategory.Http,
        "A root that has children is not deleted any more but refused with 409.",
        "Keep on_delete: cascade, or let the clients delete the children first.");

    internal static BreakingRule EtagRemoved { get; } = new(
        "ETAG_REMOVED", BreakingCategory.Http,
        "Answers have no ETag, and If-Match is not looked at any more.",
        "Keep version_field.");

    internal static BreakingRule AuthRequired { get; } = new(
        "AUTH_REQUIRED", BreakingCategory.Http,
        "Callers are checked now; those without a token get 401.",
        "Give every caller a token before auth is enabled.");

    internal static BreakingRule AuthChanged { get; } = new(
        "AUTH_CHANGED", BreakingCategory.Http,
        "Callers are checked in another way, so tokens of the old kind are refused.",
        "Let the clients change their tokens first.");

    internal static BreakingRule PermissionRequired { get; } = new(
        "PERMISSION_REQUIRED", BreakingCategory.Http,
        "A permission or scope is needed that was not needed before; callers without it get 403.",
        "Grant it to the callers first.");

    private static ImmutableArray<BreakingRule> Http => [BasePathChanged, RouteRemoved, RoutePathChanged, RouteMethodChanged, RouteMeaningChanged, MemberRemoved, MemberRenamed, MemberTypeChanged, MemberOptional, MemberRequired, NullRefused, DefaultChanged, MemberNotUpdatable, RangeNarrowed, PatternChanged, FormatAdded, ValueRemoved, UniqueAdded, DeleteRestricted, EtagRemoved, AuthRequired, AuthChanged, PermissionRequired];
}
