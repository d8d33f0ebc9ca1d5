using System.Text.Json;
using Compat.Tests.Pulumi;
using Pulumi;
using Pulumi.Testing;

namespace Compat.Tests.PulumiTyped;

/// <summary>What a program registers, in the form that the mocks see.</summary>
internal static class Registered
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>The only resource that an update registers.</summary>
    public static async Task<MockResourceArgs> ByAsync(Action program)
    {
        var mocks = new RecordingMocks();
        await Runs.UpdateAsync(mocks, program);
        return Assert.Single(mocks.Resources);
    }

    /// <summary>The only resource of a program, with these outputs instead of its inputs.</summary>
    public static async Task<T> AnsweredAsync<T>(Dictionary<string, object> outputs, Func<T> program)
        where T : Resource
    {
        T? resource = null;
        await Runs.UpdateAsync(new Answering(args => (args.Name, outputs)), () => { resource = program(); });
        return resource!;
    }

    /// <summary>Fails unless the inputs are these.</summary>
    /// <param name="args">The resource.</param>
    /// <param name="expected">An object of JSON; the order of its members says nothing.</param>
    public static void ShouldHaveInputs(this MockResourceArgs args, string expected)
        => Assert.Equal(Canonical(JsonElement.Parse(expected)), Canonical(JsonSerializer.SerializeToElement(args.Inputs)));

    private static string Canonical(JsonElement json) => JsonSerializer.Serialize(Sorted(json), Indented);

    private static object? Sorted(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => new SortedDictionary<string, object?>(
            json.EnumerateObject().ToDictionary(member => member.Name, member => Sorted(member.Value), StringComparer.Ordinal), StringComparer.Ordinal),
        JsonValueKind.Array => json.EnumerateArray().Select(Sorted).ToList(),
        JsonValueKind.Number => json.GetDouble(),
        _ => json,
    };
}
