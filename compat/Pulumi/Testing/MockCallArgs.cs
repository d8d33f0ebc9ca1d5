using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>A call of a provider's function as mocks see it.</summary>
public class MockCallArgs
{
    /// <summary>The name of the function.</summary>
    public string? Token { get; set; }

    /// <summary>The arguments.</summary>
    public ImmutableDictionary<string, object> Args { get; set; } = null!;

    /// <summary>The reference of the provider; empty for the default one.</summary>
    public string? Provider { get; set; }
}
