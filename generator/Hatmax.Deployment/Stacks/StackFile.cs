using Hatmax.Deployment.Stacks;
using Hatmax.Spec.Yaml;

namespace Hatmax.Deployment;

/// <summary>Reads the settings of a stack, <c>Pulumi.&lt;stack&gt;.yaml</c>. Settings of other namespaces are Pulumi's own affair.</summary>
public static class StackFile
{
    /// <summary>File name of a stack's settings.</summary>
    public static string NameOf(string stack) => $"Pulumi.{stack}.yaml";

    /// <summary>Reads the text; whatever it is, this returns.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="fileName">Name of the file, which names the stack; nothing is read from there.</param>
    public static StackResult Parse(string text, string fileName)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        var bag = new DiagnosticBag(fileName);
        var reader = new StackReader(bag, StackOf(fileName));
        var yaml = new DiagnosticBag(fileName);
        var root = YamlReader.Read(text, yaml);
        foreach (var found in yaml.ToSorted().Where(d => d.Id != LanguageDiagnostics.Empty.Id))
        {
            bag.Add(DeploymentDiagnostics.StackUnreadable, found.Span, found.Message, found.Fix);
        }

        if (root is not null)
        {
            reader.Read(root);
        }

        return new StackResult(reader.Settings, bag.ToSorted());
    }

    private static string StackOf(string fileName)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        name = name.StartsWith("Pulumi.", StringComparison.Ordinal) ? name["Pulumi.".Length..] : name;
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name[..dot] : name;
    }
}
