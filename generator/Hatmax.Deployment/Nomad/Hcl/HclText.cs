using System.Globalization;
using System.Text;

namespace Hatmax.Deployment.Nomad.Hcl;

/// <summary>The one serialiser of HCL: two spaces, LF, the same text for the same tree.</summary>
internal static class HclText
{
    private const string Marker = "EOT";

    /// <summary>Writes a document.</summary>
    public static string Write(HclBody body, params IEnumerable<string> comments)
    {
        var text = new StringBuilder();
        foreach (var comment in comments)
        {
            text.Append("# ").Append(comment).Append('\n');
        }

        Write(text, body, indent: "");
        return text.ToString();
    }

    private static void Write(StringBuilder text, HclBody body, string indent)
    {
        var isFirst = true;
        foreach (var item in body.Items)
        {
            switch (item)
            {
                case HclItem.Attribute attribute:
                    text.Append(indent).Append(attribute.Name).Append(" = ");
                    Write(text, attribute.Value, indent);
                    text.Append('\n');
                    break;
                case HclItem.Block block:
                    text.Append(isFirst ? "" : "\n").Append(indent).Append(block.Type);
                    text.Append(block.Label is null ? "" : " " + HclEscape.Quoted(block.Label)).Append(" {\n");
                    Write(text, block.Body, indent + "  ");
                    text.Append(indent).Append("}\n");
                    break;
            }

            isFirst = false;
        }
    }

    private static void Write(StringBuilder text, HclValue value, string indent)
    {
        switch (value)
        {
            case HclValue.Text { Value: var line } when HclEscape.IsHeredoc(line, Marker):
                text.Append("<<").Append(Marker).Append('\n').Append(HclEscape.Template(line)).Append(Marker);
                break;
            case HclValue.Text { Value: var line }:
                text.Append(HclEscape.Quoted(line));
                break;
            case HclValue.Number { Value: var number }:
                text.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            case HclValue.Truth { Value: var truth }:
                text.Append(truth ? "true" : "false");
                break;
            case HclValue.Texts { Values: var texts }:
                text.Append('[').AppendJoin(", ", texts.Select(HclEscape.Quoted)).Append(']');
                break;
            case HclValue.Map { Values: var map }:
                text.Append("{\n");
                foreach (var (key, entry) in map)
                {
                    text.Append(indent).Append("  ").Append(HclEscape.Quoted(key)).Append(" = ").Append(HclEscape.Quoted(entry)).Append('\n');
                }

                text.Append(indent).Append('}');
                break;
        }
    }
}
