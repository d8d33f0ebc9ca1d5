namespace Hatmax.Soak.Merging;

/// <summary>Makes random trees and edits them.</summary>
/// <param name="random">Where the cases come from.</param>
internal sealed class TreeRandom(Random random)
{
    private int serial;

    public Tree Root()
    {
        var root = new Tree { Kind = Tree.Shape.Map };
        Fill(root, 0);
        return root;
    }

    /// <summary>A copy with some changes.</summary>
    /// <param name="tree">What is changed.</param>
    /// <param name="mark">Begins every new value and comment.</param>
    /// <param name="comments">Comments and layout change as well, as people do.</param>
    public Tree Edit(Tree tree, string mark, bool comments)
    {
        var copy = tree.Copy();
        for (var left = random.Next(1, 5); left > 0; left--)
        {
            var maps = All(copy).Where(t => t.Kind != Tree.Shape.Scalar).ToList();
            Change(maps[random.Next(maps.Count)], mark, comments);
        }

        return copy;
    }

    private static IEnumerable<Tree> All(Tree tree) => tree.Children.SelectMany(All).Prepend(tree);

    private void Change(Tree parent, string mark, bool comments)
    {
        var children = parent.Children;
        var at = random.Next(children.Count + 1);
        var child = at < children.Count ? children[at] : null;
        switch (random.Next(comments ? 9 : 5))
        {
            case 0 or 1:
                children.Insert(at, Child(parent, 2, mark));
                break;
            case 2 when child is { Key: not "name" } && children.Count > 1:
                children.RemoveAt(at);
                break;
            case 3 or 4 when child is { Kind: Tree.Shape.Scalar, Key: not "name" }:
                child.Value = Fresh(mark);
                break;
            case 5 when child is not null:
                child.CommentAbove = random.Next(4) == 0 ? null : Fresh(mark + "c");
                break;
            case 6 when child is not null:
                child.CommentBehind = random.Next(4) == 0 ? null : Fresh(mark + "c");
                break;
            case 7 when child is { Kind: Tree.Shape.Scalar, Key: not "name" }:
                child.IsQuoted = !child.IsQuoted;
                break;
            case 8 when child is not null:
                child.BlankBefore = !child.BlankBefore;
                break;
        }
    }

    private void Fill(Tree tree, int depth)
    {
        if (tree.Kind == Tree.Shape.Named)
        {
            tree.Children.AddRange(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Child(tree, depth, "b")));
            return;
        }

        tree.Children.AddRange(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Child(tree, depth, "b")));
    }

    private Tree Child(Tree parent, int depth, string mark)
    {
        var kind = parent.Kind switch
        {
            Tree.Shape.Map when depth < 3 => (Tree.Shape)random.Next(5),
            Tree.Shape.Named => Tree.Shape.Map,
            _ => Tree.Shape.Scalar,
        };
        if (random.Next(2) == 0 && parent.Kind == Tree.Shape.Map)
        {
            kind = Tree.Shape.Scalar;
        }

        // Both sides may add the same key.
        var child = new Tree
        {
            Kind = kind,
            Key = parent.Kind != Tree.Shape.Map ? "" : mark != "b" && random.Next(4) == 0 && !parent.Children.Exists(c => c.Key == "both") ? "both" : Fresh("k" + mark),
            Value = kind == Tree.Shape.Scalar ? Fresh(mark) : "",
            CommentAbove = random.Next(6) == 0 ? Fresh(mark + "c") : null,
            CommentBehind = random.Next(8) == 0 ? Fresh(mark + "c") : null,
            BlankBefore = random.Next(8) == 0,
            IsRow = kind != Tree.Shape.Scalar && random.Next(5) == 0,
            IsQuoted = random.Next(3) == 0,
        };
        if (parent.Kind == Tree.Shape.Named)
        {
            child.Children.Add(new Tree { Kind = Tree.Shape.Scalar, Key = "name", Value = Fresh(mark + "n") });
            child.Children.AddRange(Enumerable.Range(0, random.Next(3)).Select(_ => Child(child, depth + 1, mark)));
        }
        else if (kind != Tree.Shape.Scalar)
        {
            Fill(child, depth + 1);
        }

        return child;
    }

    private string Fresh(string mark) => $"{mark}{++serial}x";
}
