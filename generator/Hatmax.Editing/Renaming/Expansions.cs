using System.Globalization;
using Hatmax.Editing.Syntax;

namespace Hatmax.Editing.Renaming;

/// <summary>The paths at which each scalar and key of a text stands, those through aliases among them.</summary>
internal sealed class Expansions
{
    private readonly Dictionary<SyntaxNode, List<ImmutableArray<string>>> _paths = [];
    private readonly Dictionary<int, SyntaxScalar> _byStart = [];

    public Expansions(SyntaxNode root) => Walk(root, []);

    /// <summary>The scalar or key that starts at the offset, or null.</summary>
    public SyntaxScalar? At(int start) => _byStart.GetValueOrDefault(start);

    /// <summary>The paths of a scalar or key, that of a key with the key.</summary>
    public IReadOnlyList<ImmutableArray<string>> PathsOf(SyntaxNode node) => _paths.TryGetValue(node, out var paths) ? paths : [];

    private void Walk(SyntaxNode node, ImmutableArray<string> path)
    {
        switch (node)
        {
            case SyntaxAlias { Target: { } target }:
                Walk(target, path);
                break;
            case SyntaxScalar scalar:
                Keep(scalar, path);
                break;
            case SyntaxMapping map:
                foreach (var entry in map.Entries)
                {
                    var key = entry.Key is SyntaxAlias { Target: { } anchored } ? anchored : entry.Key;
                    var below = path.Add((key as SyntaxScalar)?.Value ?? "");
                    Walk(key, below);
                    Walk(entry.Value, below);
                }

                break;
            case SyntaxSequence list:
                for (var at = 0; at < list.Items.Length; at++)
                {
                    Walk(list.Items[at].Value, path.Add(at.ToString(CultureInfo.InvariantCulture)));
                }

                break;
        }
    }

    private void Keep(SyntaxScalar scalar, ImmutableArray<string> path)
    {
        _byStart[scalar.Start] = scalar;
        if (!_paths.TryGetValue(scalar, out var paths))
        {
            _paths.Add(scalar, paths = []);
        }

        paths.Add(path);
    }
}
