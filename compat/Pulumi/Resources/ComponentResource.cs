using System.Reflection;

namespace Pulumi;

/// <summary>A resource that only holds others together.</summary>
public class ComponentResource : Resource
{
    /// <summary>Registers the component.</summary>
    /// <param name="type">The type token, such as <c>hatmax:index:Service</c>.</param>
    /// <param name="name">The name in the program.</param>
    /// <param name="options">How the engine treats it and its children.</param>
    public ComponentResource(string type, string name, ComponentResourceOptions? options = null)
        : this(type, name, ResourceArgs.Empty, options)
    {
    }

    /// <summary>Registers the component with inputs.</summary>
    /// <param name="type">The type token, such as <c>hatmax:index:Service</c>.</param>
    /// <param name="name">The name in the program.</param>
    /// <param name="args">Inputs to show for the component.</param>
    /// <param name="options">How the engine treats it and its children.</param>
    /// <param name="remote">Whether a provider makes the children; this substitute refuses that.</param>
    public ComponentResource(string type, string name, ResourceArgs? args, ComponentResourceOptions? options = null, bool remote = false)
        : base(remote ? throw Unsupported.Feature("A remote component") : type, name, args ?? ResourceArgs.Empty, options ?? new())
    {
    }

    /// <summary>Ends the component with its properties that are marked as outputs.</summary>
    protected void RegisterOutputs()
    {
        var outputs = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in GetType().GetProperties())
        {
            if (property.Name != nameof(Urn) && property.GetCustomAttribute<OutputAttribute>() is { } attribute)
            {
                outputs.Add(string.IsNullOrWhiteSpace(attribute.Name) ? property.Name : attribute.Name, property.GetValue(this));
            }
        }

        RegisterOutputs(outputs);
    }

    /// <summary>Ends the component with outputs by name.</summary>
    protected void RegisterOutputs(IDictionary<string, object?> outputs) => RegisterOutputs(Output.Create(outputs));

    /// <inheritdoc cref="RegisterOutputs(IDictionary{string, object})"/>
    protected void RegisterOutputs(Task<IDictionary<string, object?>> outputs) => RegisterOutputs(Output.Create(outputs));

    /// <inheritdoc cref="RegisterOutputs(IDictionary{string, object})"/>
    protected void RegisterOutputs(Output<IDictionary<string, object?>> outputs) => Deployment.Required.RegisterOutputs(this, outputs);
}
