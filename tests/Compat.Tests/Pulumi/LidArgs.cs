using Pulumi;

namespace Compat.Tests.Pulumi;

internal sealed class LidArgs : ResourceArgs
{
    [Input("thickness", required: true)]
    public Input<int> Thickness { get; set; } = null!;

    [Input("note")]
    public Input<string>? Note { get; set; }
}
