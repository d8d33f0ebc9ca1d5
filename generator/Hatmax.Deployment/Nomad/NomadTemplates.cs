using System.Text;

namespace Hatmax.Deployment.Nomad;

/// <summary>Config files → templates whose literal parts come out as they are.</summary>
internal static class NomadTemplates
{
    /// <summary>Where the client writes a config file, relative to the folder of the task.</summary>
    public static string Destination(ConfigFile file) => "local/config" + file.Path;

    /// <summary>The template of a config file.</summary>
    public static Template OfFile(DeploymentPlan plan, ConfigFile file)
    {
        var (left, right) = Delimiters(plan, file);
        var text = Text(plan, file, left, right);
        return new Template
        {
            // Nomad refuses a template without any text.
            Text = text.Length == 0 ? "{{ \"\" }}" : text,
            Destination = Destination(file),
            LeftDelim = left == "{{" ? null : left,
            RightDelim = right == "}}" ? null : right,
        };
    }

    // An action begins wherever the left delimiter stands: it must stand nowhere but where an action is meant.
    private static (string Left, string Right) Delimiters(DeploymentPlan plan, ConfigFile file)
    {
        for (var attempt = 0; ; attempt++)
        {
            var (left, right) = attempt switch
            {
                0 => ("{{", "}}"),
                1 => ("[[", "]]"),
                _ => (FormattableString.Invariant($"<%{attempt}%"), FormattableString.Invariant($"%{attempt}%>")),
            };
            if (IsClear(plan, file, left, right))
            {
                return (left, right);
            }
        }
    }

    private static bool IsClear(DeploymentPlan plan, ConfigFile file, string left, string right)
    {
        var text = new StringBuilder();
        var meant = new HashSet<int>();
        foreach (var part in file.Parts)
        {
            var start = text.Length;
            var written = Text(plan, part, left, right);
            text.Append(written);
            if (part is AddressValue)
            {
                meant.UnionWith(Positions(written, left).Select(at => start + at));
            }
        }

        return Positions(text.ToString(), left).All(meant.Contains);
    }

    private static IEnumerable<int> Positions(string text, string left)
    {
        for (var at = text.IndexOf(left, StringComparison.Ordinal); at >= 0; at = text.IndexOf(left, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    private static string Text(DeploymentPlan plan, ConfigFile file, string left, string right) =>
        string.Concat(file.Parts.Select(part => Text(plan, part, left, right)));

    private static string Text(DeploymentPlan plan, EnvironmentValue part, string left, string right) => part switch
    {
        LiteralValue literal => literal.Text,
        AddressValue address => TemplateText.WithAddress(plan, address, TemplateText.Address(address, left, right), left, right),
        _ => throw new ArgumentException("A config file must not hold a secret.", nameof(part)),
    };
}
