using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hatmax.Deployment.Json;

/// <summary>Members of an enum as words in lower case with dashes: <c>host-and-port</c>.</summary>
internal sealed class WordConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
