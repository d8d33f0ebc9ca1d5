namespace Hatmax.Spec;

public static partial class CSharpNames
{
    /// <summary>
    /// Types that generated code uses by their simple name, from the framework and from Hatmax.Shared: a generated type of the same
    /// name would hide them.
    /// </summary>
    public static IReadOnlySet<string> ReservedTypeNames { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "Task", "Guid", "String", "Object", "Type", "Exception", "DateTime", "DateTimeOffset", "DateOnly", "TimeSpan", "TimeProvider",
        "CancellationToken", "HttpContext", "HttpRequest", "HttpResponse", "Results", "TypedResults", "IResult", "Regex", "Envelope",
        "Link", "PageMeta", "PageRequest", "Page", "ApiResults", "ApiError", "ErrorDetail", "ErrorCodes", "ErrorEnvelope",
        "ValidationErrors", "Rules", "Optional", "JsonBody", "EntityTag", "SqliteDatabase", "SqliteSession", "SqliteCommand", "Program",
        "JsonElement", "JsonSerializer", "StringComparison", "ArgumentNullException", "Action", "Func", "Enum", "Attribute", "Version",
        "Console", "Environment", "Math", "Convert", "Array", "Buffer", "Random", "File", "Directory", "Path", "Stream", "Nullable",
        "Tuple", "ValueTask", "Encoding", "Assert", "Fact", "HttpClient", "HttpMethod", "HttpStatusCode", "Uri", "Service", "Services",
        "Host", "WebApplication", "ServiceDefinition", "ServiceHost", "Actor", "Binder", "Delegate", "Index", "Range", "Lazy", "Lock",
        "Timer", "Thread", "Monitor", "GC", "Gc", "Unit", "Boolean", "Byte", "Char", "Decimal", "Double", "Single", "Int16", "Int32",
        "Int64", "Void", "ArgumentOutOfRangeException", "FormatException",
        "IEndpointRouteBuilder", "WebApplicationBuilder", "ICurrentActor", "SaveResult", "SaveStatus", "PageLinks", "SqliteSchema",
        "SqliteTable", "SqliteColumn", "SqliteErrors", "SqliteException", "SqliteDataReader", "ValidationCodes", "DurationConverter",
        "OptionalConverter", "StrictEnumConverter", "UtcInstantConverter", "JsonConverter", "JsonIgnoreCondition", "JsonSerializable",
        "JsonSerializableAttribute", "JsonSerializerContext", "JsonSourceGenerationOptions", "JsonSourceGenerationOptionsAttribute",
        "JsonStringEnumMemberName", "JsonStringEnumMemberNameAttribute", "JsonPropertyName", "JsonPropertyNameAttribute",
        "JsonUnmappedMemberHandling", "JsonConverterAttribute", "GeneratedRegex", "GeneratedRegexAttribute", "RegexOptions",
        "NotNullWhen", "NotNullWhenAttribute", "Default", "Options", "GeneratedSerializerOptions",
        "Collection", "CollectionAttribute", "CollectionDefinition", "CollectionDefinitionAttribute", "DirectoryInfo", "FactAttribute",
        "HttpContent", "HttpRequestMessage", "HttpResponseMessage", "IAsyncDisposable", "IAsyncLifetime", "IDisposable", "InlineData",
        "InlineDataAttribute", "SqliteDatabaseOptions", "SqliteMigrator", "SqliteSynchronous", "StringContent", "Theory", "TheoryAttribute",
        // Members of every record, or of some: a type cannot have a member of its own name.
        "Id", "CreatedAt", "CreatedBy", "UpdatedAt", "UpdatedBy", "BeforeCreate", "BeforeUpdate", "OnBeforeCreate", "OnBeforeUpdate",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "EqualityContract",
        "PrintMembers", "Clone", "Deconstruct",
    };
}
