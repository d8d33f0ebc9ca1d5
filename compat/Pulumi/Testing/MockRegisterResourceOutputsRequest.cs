using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Pulumi.Testing;

/// <summary>The outputs of a component or the stack as mocks see them.</summary>
/// <param name="urn">Whose outputs they are.</param>
/// <param name="outputs">The outputs, which may be unknown or secret.</param>
[SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "The official type has fields.")]
public class MockRegisterResourceOutputsRequest(string urn, ImmutableDictionary<string, Output<object?>> outputs)
{
    /// <summary>Whose outputs they are.</summary>
    public readonly string Urn = urn;

    /// <summary>The outputs, which may be unknown or secret.</summary>
    public readonly ImmutableDictionary<string, Output<object?>> Outputs = outputs;
}
