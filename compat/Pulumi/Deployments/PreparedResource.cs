using Google.Protobuf.WellKnownTypes;

namespace Pulumi;

/// <summary>What a registration and a reading have in common, once everything that it waits for is there.</summary>
/// <param name="Properties">The inputs.</param>
/// <param name="Parent">The URN of the parent; empty for the stack.</param>
/// <param name="Provider">The reference of the provider; empty for the default one.</param>
/// <param name="Dependencies">The URNs of all that comes before, in order.</param>
/// <param name="PropertyDependencies">The same for each property, and only what it comes from.</param>
internal sealed record PreparedResource(
    Struct Properties,
    string Parent,
    string Provider,
    IReadOnlyList<string> Dependencies,
    IReadOnlyDictionary<string, IReadOnlyList<string>> PropertyDependencies);
