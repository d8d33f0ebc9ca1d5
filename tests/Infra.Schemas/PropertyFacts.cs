namespace Hatmax.Infra.Schemas;

/// <summary>One property in a data file.</summary>
internal sealed record PropertyFacts(
    string Type,
    bool Required = false,
    bool Secret = false,
    bool Replaces = false,
    bool Json = false,
    IReadOnlyList<string>? Values = null);
