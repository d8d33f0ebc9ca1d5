using System.Text;

namespace Hatmax.Soak.Merging;

/// <summary>Writes a tree as YAML with comments.</summary>
internal sealed class TreeYaml(int unit, bool indentLists)
{
    private readonly StringBuilder output = new();

    public string Write(Tree root)
    {
        Block(root, 0, inItem: false);
        return output.ToString();
    }

    private void Block(Tree tree, int column, bool inItem)
    {
        for (var i = 0; i < tree.Children.Count; i++)
        {
            var child = tree.Children[i];
            if (!inItem || i > 0)
            {
                output.Append(child.BlankBefore && i > 0 ? "\n" : "");
                if (child.CommentAbove is { } above)
                {
                    output.Append(' ', column).Append("# ").Append(above).Append('\n');
                }

                output.Append(' ', column);
            }

            var isItem = tree.Kind != Tree.Shape.Map;
            output.Append(isItem ? "- " : child.Key + ":");
            if (child.Kind == Tree.Shape.Scalar || child.IsRow)
            {
                output.Append(isItem ? "" : " ");
                Row(child);
                Behind(child);
            }
            else if (isItem)
            {
                Block(child, column + 2, inItem: true);
            }
            else
            {
                Behind(child);
                Block(child, column + (child.Kind == Tree.Shape.Map || indentLists ? unit : 0), inItem: false);
            }
        }
    }

    private void Behind(Tree tree) => output.Append(tree.CommentBehind is { } behind ? $" # {behind}\n" : "\n");

    private void Row(Tree tree)
    {
        if (tree.Kind == Tree.Shape.Scalar)
        {
            output.Append(tree.IsQuoted ? $"\"{tree.Value}\"" : tree.Value);
            return;
        }

        var isMap = tree.Kind == Tree.Shape.Map;
        output.Append(isMap ? "{ " : "[");
        for (var i = 0; i < tree.Children.Count; i++)
        {
            output.Append(i == 0 ? "" : ", ").Append(isMap ? tree.Children[i].Key + ": " : "");
            Row(tree.Children[i]);
        }

        output.Append(isMap ? " }" : "]");
    }
}
