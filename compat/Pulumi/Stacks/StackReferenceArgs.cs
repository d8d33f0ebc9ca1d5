namespace Pulumi;

/// <summary>The arguments of a <see cref="StackReference"/>.</summary>
public class StackReferenceArgs : ResourceArgs
{
    /// <summary>The full name of the stack; the name of the reference when absent.</summary>
    [Input("name", required: true)]
    public Input<string>? Name { get; set; }
}
