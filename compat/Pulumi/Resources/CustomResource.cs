using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A resource that a provider makes.</summary>
public class CustomResource : Resource
{
    /// <summary>Registers the resource.</summary>
    /// <param name="type">The type token: package, module and type, with colons between.</param>
    /// <param name="name">The name in the program, unique for its type and parents.</param>
    /// <param name="args">What it is made with.</param>
    /// <param name="options">How the engine treats it.</param>
    public CustomResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options)
        : base(type, name, args ?? ResourceArgs.Empty, options ?? new CustomResourceOptions())
    {
    }

    private protected CustomResource(string urn)
        : base(urn) => Id = Output<string>.Of(OutputData<string>.Unknown([this], isSecret: false));

    /// <summary>The provider's name of the resource; not known before it is made.</summary>
    [Output(Wire.Id)]
    public Output<string> Id { get; private protected set; } = null!;
}
