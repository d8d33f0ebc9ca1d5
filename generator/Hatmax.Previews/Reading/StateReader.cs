using System.Text.Json;

namespace Hatmax.Previews.Reading;

/// <summary>Reads what both forms of a preview share: states and differences.</summary>
internal static class StateReader
{
    /// <summary>A state; its outputs that are secret by declaration are dropped.</summary>
    public static ResourceState? State(JsonElement? json)
    {
        if (json is not { ValueKind: JsonValueKind.Object } state)
        {
            return null;
        }

        var secret = state.Texts("additionalSecretOutputs");
        return new ResourceState(Map(state, "inputs", secret), Map(state, "outputs", secret))
        {
            Protect = state.Flag("protect"),
            RetainOnDelete = state.Flag("retainOnDelete"),
        };
    }

    /// <summary>Differences by path; <paramref name="kindMember"/> is <c>kind</c> in a document and <c>diffKind</c> in a stream.</summary>
    public static ImmutableArray<PropertyDiff> Diffs(JsonElement json, string kindMember) =>
    [
        .. json.Members("detailedDiff")
            .DistinctBy(member => member.Name, StringComparer.Ordinal)
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .Select(member => new PropertyDiff(member.Name, member.Value.Text(kindMember) ?? "update", member.Value.Flag("inputDiff"))),
    ];

    /// <summary>The severity of a message; null for one that people are not to see.</summary>
    public static Severity? SeverityOf(string? name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "debug" => null,
        _ => Severity.Info,
    };

    private static PropertyValue Map(JsonElement state, string name, ImmutableArray<string> secret)
    {
        if (state.Member(name) is not { } json || PropertyReader.Read(json) is not { Kind: ValueKind.Map } map)
        {
            return PropertyValue.Empty;
        }

        var members = map.Members;
        foreach (var key in secret.Where(members.ContainsKey))
        {
            members = members.SetItem(key, PropertyValue.Secret);
        }

        return map with { Members = members };
    }
}
