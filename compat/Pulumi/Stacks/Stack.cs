using System.Reflection;

namespace Pulumi;

/// <summary>The root of a program's resources. Its properties marked as outputs are what the stack exports.</summary>
public class Stack : ComponentResource
{
    internal const string TypeToken = "pulumi:pulumi:Stack";

    /// <summary>Registers the stack; the resources that are made after it belong to it.</summary>
    public Stack()
        : base(TypeToken, $"{Deployment.Instance.ProjectName}-{Deployment.Instance.StackName}") => Deployment.Required.Stack = this;

    /// <summary>Exports the properties once the constructor has run.</summary>
    /// <exception cref="RunException">A property has no value or is not an output.</exception>
    internal virtual void Export()
    {
        var outputs = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetCustomAttribute<OutputAttribute>() is { } attribute && !property.DeclaringType!.IsAssignableFrom(typeof(Stack)))
            {
                outputs.Add(attribute.Name ?? property.Name, property.GetValue(this));
            }
        }

        var missing = outputs.Where(output => output.Value is null).Select(output => output.Key).ToList();
        if (missing.Count > 0)
        {
            throw new RunException($"The constructor of {GetType()} sets no value for: {string.Join(", ", missing)}.");
        }

        var others = outputs.Where(output => output.Value is not IOutput).Select(output => output.Key).ToList();
        if (others.Count > 0)
        {
            throw RunException.OutputsHaveIncorrectType(others);
        }

        RegisterOutputs(outputs);
    }
}
