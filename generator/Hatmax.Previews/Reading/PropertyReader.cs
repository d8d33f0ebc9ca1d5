using System.Text.Json;

namespace Hatmax.Previews.Reading;

/// <summary>Reads values of resources and drops secrets on the way.</summary>
internal static class PropertyReader
{
    // How the engine marks values that JSON cannot hold (sdk/go/common/resource/sig and pkg/resource/stack in pulumi/pulumi).
    private const string SignatureKey = "4dabf18193072939515e22adb298388d";
    private const string SecretSignature = "1b47061264138c4ac30d75fd1eb44270";
    private const string UnknownText = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    private const string SecretText = "[secret]";

    /// <summary>The value; nothing in it tells a secret.</summary>
    public static PropertyValue Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => ReadObject(json),
        JsonValueKind.Array => new PropertyValue(ValueKind.List) { Items = [.. json.EnumerateArray().Select(Read)] },
        JsonValueKind.String => ReadText(json.GetString()!),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => new PropertyValue(ValueKind.Literal) { Text = json.GetRawText() },
        _ => new PropertyValue(ValueKind.Null),
    };

    private static PropertyValue ReadText(string text) => text switch
    {
        UnknownText => PropertyValue.Unknown,
        SecretText => PropertyValue.Secret,
        _ => new PropertyValue(ValueKind.Text)
        {
            Text = SecretNames.Mask(AnsiText.Strip(text).Replace(UnknownText, "(known after apply)", StringComparison.Ordinal)),
        },
    };

    private static PropertyValue ReadObject(JsonElement json)
    {
        if (json.Text(SignatureKey) is { } signature)
        {
            return signature == SecretSignature ? PropertyValue.Secret
                : new PropertyValue(ValueKind.Text) { Text = json.Text("hash") is { } hash ? $"asset {hash}" : "asset" };
        }

        var members = ImmutableSortedDictionary.CreateBuilder<string, PropertyValue>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            var value = Read(member.Value);
            members[member.Name] = value.Kind is ValueKind.Text or ValueKind.Literal && SecretNames.IsSecret(member.Name) ? PropertyValue.Secret : value;
        }

        // Kubernetes and others write environment variables as a list of names and values.
        if (members.TryGetValue("name", out var name) && name.Kind == ValueKind.Text && SecretNames.IsSecret(name.Text)
            && members.TryGetValue("value", out var shown) && shown.Kind == ValueKind.Text)
        {
            members["value"] = PropertyValue.Secret;
        }

        return new PropertyValue(ValueKind.Map) { Members = members.ToImmutable() };
    }
}
