using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hatmax.Shared.Json;

/// <summary>
/// Enums by name: the <see cref="JsonStringEnumMemberNameAttribute"/> of the member, else its name in snake_case. Numbers are refused.
/// </summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class StrictEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
