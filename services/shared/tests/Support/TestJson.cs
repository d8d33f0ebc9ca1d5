using System.Text.Json;
using System.Text.Json.Serialization;
using Hatmax.Shared.Http;
using Hatmax.Shared.Json;

namespace Hatmax.Shared.Tests.Support;

public enum Colour
{
    Red,
    DeepBlue,
    [JsonStringEnumMemberName("off-white")]
    White,
}

public sealed record Note(string Text, int Count, IReadOnlyList<NoteItem>? Items = null);

public sealed record NoteItem(string Text, bool Done = false);

public sealed record NotePatch
{
    [JsonConverter(typeof(OptionalConverter<string>))]
    public Optional<string> Text { get; init; }

    [JsonConverter(typeof(OptionalConverter<int?>))]
    public Optional<int?> Count { get; init; }

    [JsonConverter(typeof(OptionalConverter<int>))]
    public Optional<int> Size { get; init; }

    [JsonConverter(typeof(OptionalConverter<DateTimeOffset?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<DateTimeOffset?> Due { get; init; }

    [JsonConverter(typeof(OptionalConverter<IReadOnlyList<NoteItem>>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<NoteItem>> Items { get; init; }
}

public sealed record Moments(DateTimeOffset At, DateTimeOffset? Maybe, TimeSpan For, Colour Colour);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    Converters = [typeof(UtcInstantConverter), typeof(DurationConverter), typeof(StrictEnumConverter<Colour>)])]
[JsonSerializable(typeof(Note))]
[JsonSerializable(typeof(NotePatch))]
[JsonSerializable(typeof(Moments))]
[JsonSerializable(typeof(int?))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(Envelope<Note>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<Note>>))]
[JsonSerializable(typeof(JsonElement))]
public sealed partial class TestJson : JsonSerializerContext;
