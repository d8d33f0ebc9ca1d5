using System.Text;

namespace Hatmax.Soak.Merging;

/// <summary>Writes a tree as JSON with comments.</summary>
internal sealed class TreeJson(int unit, bool trailingCommas)
{
    private readonly StringBuilder output = new();

    public string Write(Tree root)
    {
        Value(root, 0, row: false);
        return output.Append('\n').ToString();
    }

    private void Value(Tree tree, int depth, bool row)
    {
        if (tree.Kind == Tree.Shape.Scalar)
        {
            // Quoted stands for another spelling of the same text.
            output.Append('"').Append(tree.IsQuoted ? tree.Value.Replace("x", "\\u0078", StringComparison.Ordinal) : tree.Value).Append('"');
            return;
        }

        row |= tree.IsRow;
        var isMap = tree.Kind == Tree.Shape.Map;
        output.Append(isMap ? '{' : '[');
        for (var i = 0; i < tree.Children.Count; i++)
        {
            var child = tree.Children[i];
            if (row)
            {
                output.Append(i == 0 ? isMap ? " " : "" : " ");
            }
            else
            {
                output.Append(child.BlankBefore ? "\n\n" : "\n");
                if (child.CommentAbove is { } above)
                {
                    output.Append(' ', (depth + 1) * unit).Append("// ").Append(above).Append('\n');
                }

                output.Append(' ', (depth + 1) * unit);
            }

            if (isMap)
            {
                output.Append('"').Append(child.Key).Append("\": ");
            }

            Value(child, depth + 1, row);
            output.Append(i < tree.Children.Count - 1 || (trailingCommas && !row) ? "," : "");
            if (child.CommentBehind is { } behind)
            {
                output.Append(row ? $" /* {behind} */" : $" // {behind}");
            }
        }

        if (row)
        {
            output.Append(isMap ? " " : "");
        }
        else
        {
            output.Append('\n').Append(' ', depth * unit);
        }

        output.Append(isMap ? '}' : ']');
    }
}
