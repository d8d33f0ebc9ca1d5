using Pulumi;

namespace WireProgram;

/// <summary>A stack that forgets one of its outputs.</summary>
internal sealed class IncompleteStack : Stack
{
    [Output("forgotten")]
    public Output<string> Forgotten { get; set; } = null!;
}
