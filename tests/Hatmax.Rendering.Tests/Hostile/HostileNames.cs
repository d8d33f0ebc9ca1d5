using System.Text.RegularExpressions;
using Hatmax.Rendering.Templating;
using Hatmax.Shared.Sqlite;

namespace Hatmax.Rendering.Tests.Hostile;

/// <summary>Names that mean something in or around generated code.</summary>
internal static partial class HostileNames
{
    /// <summary>Every word of the templates that starts with a capital.</summary>
    public static IEnumerable<string> OfTemplates { get; } = [.. EmbeddedText.Names("templates/service/")
        .SelectMany(n => Word.Matches(EmbeddedText.Read(n)).Select(m => m.Value))
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Public types of the runtime library.</summary>
    public static IEnumerable<string> OfLibrary { get; } = [.. typeof(SqliteDatabase).Assembly.GetExportedTypes()
        .Select(t => t.Name.Split('`')[0])
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Words of C#.</summary>
    public static IEnumerable<string> OfLanguage { get; } = (
        "abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern "
        + "false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override "
        + "params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof "
        + "uint ulong unchecked unsafe ushort using virtual void volatile while "
        + "add alias allows and args ascending async await by descending dynamic equals extension field file from get global group init into join let managed "
        + "nameof nint not notnull nuint on or orderby partial record remove required scoped select set unmanaged value var when where with yield").Split(' ');

    /// <summary>Types of the framework that code often names.</summary>
    public static IEnumerable<string> OfFramework { get; } = (
        "Action Activator AppContext Array Assembly Attribute BitConverter Boolean Buffer Byte CancellationToken Char Client Comparer Console Convert Culture "
        + "DateOnly DateTime DateTimeOffset Decimal Default Delegate Dictionary Directory Disposable Double Encoding Endpoint Enum Environment Equals Event "
        + "EventArgs Exception File FileInfo Func Guid HashCode HashSet Hatmax Host HttpClient HttpContent HttpContext HttpMethod HttpRequest HttpResponse "
        + "HttpStatusCode IDictionary IEnumerable IList IReadOnlyList IResult IServiceCollection Index Int16 Int32 Int64 JsonContent JsonConverter JsonDocument "
        + "JsonElement JsonException JsonNode JsonSerializer JsonTypeInfo Lazy Link List Lock Logger Main Math Memory Microsoft Module Monitor Mutex Nullable "
        + "NullableGuid NullableInt32 Object Options Parallel Path Process Program Queue Random Range Record Regex RegexOptions Request Response Results Resource "
        + "Route RouteData Semaphore Server Service ServiceProvider Session Single Span Sqlite Stack State Stream String StringBuilder Struct System Task Test "
        + "Tests Text Thread Tuple Type TypeCode UInt32 Unit Uri User Utf8 Value ValueTask Version Void WebApplication WeakReference Xunit").Split(' ');

    /// <summary>Fields that share a name with something in the methods that handle them.</summary>
    public static IEnumerable<string> OfMembers { get; } = (
        "equals get_hash_code get_type to_string memberwise_clone finalize reference_equals equality_contract print_members clone deconstruct record value id_ _id "
        + "Id ID iD entity input patch errors prefix session reader root child now actor clock limit offset request response key links link envelope collection "
        + "self status result body data meta details code message page per_page total version etag database command order last kept gone before moved old_items "
        + "by_id root_id parent_id child_id on_before_create on_before_update before_create before_update to_entity apply_to check check_more text parse format "
        + "created_at created_by updated_at updated_by deleted_at rowid oid _rowid_ table index select from where group order_by limit_ transaction primary "
        + "foreign references unique null not default values columns name type nullable list string guid int bool has_value get_value_or_default some none "
        + "op_equality copy_ctor get_enumerator count length items add remove clear item this base class i id1 a1 a_1 a1_ x X __x x__ y_ _y").Split(' ');

    [GeneratedRegex(@"\b[A-Z][A-Za-z0-9]+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }
}
