using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>A resource as mocks see it.</summary>
public class MockResourceArgs
{
    /// <summary>The type token.</summary>
    public string? Type { get; set; }

    /// <summary>The name in the program.</summary>
    public string? Name { get; set; }

    /// <summary>The inputs that are known, in clear.</summary>
    public ImmutableDictionary<string, object> Inputs { get; set; } = null!;

    /// <summary>The reference of its provider; empty for the default one.</summary>
    public string? Provider { get; set; }

    /// <summary>The id that it is read or imported by; empty if it is new.</summary>
    public string? Id { get; set; }
}
