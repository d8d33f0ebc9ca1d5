using Pulumi;

namespace Compat.Tests.Pulumi;

/// <summary>A component with one box in it.</summary>
internal sealed class Group : ComponentResource
{
    public Group(string name, ComponentResourceOptions? options = null)
        : base("test:index:Group", name, options)
    {
        Inner = new Box($"{name}-inner", new BoxArgs { Label = name }, new CustomResourceOptions { Parent = this });
        Label = Inner.Label;
        RegisterOutputs();
    }

    public Box Inner { get; }

    [Output("label")]
    public Output<string> Label { get; private set; }
}
