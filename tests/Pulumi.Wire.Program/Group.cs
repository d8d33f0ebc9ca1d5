using Pulumi;

namespace WireProgram;

/// <summary>A component that holds others and has no outputs.</summary>
internal sealed class Group : ComponentResource
{
    public Group(string name, ComponentResourceOptions? options = null)
        : base("wire:app:Group", name, options) => RegisterOutputs();
}
