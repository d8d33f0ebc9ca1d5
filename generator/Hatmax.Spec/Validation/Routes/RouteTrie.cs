namespace Hatmax.Spec.Validation.Routes;

/// <summary>The routes of one method by their segments.</summary>
internal sealed class RouteTrie
{
    // One clash is worth a message; thousands of them say no more.
    private const int MaxPairs = 100;

    private readonly Node _root = new();

    public void Add(ServiceRoute route)
    {
        var node = _root;
        foreach (var segment in route.Path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            node = RoutePaths.IsParameter(segment) ? node.Parameter ??= new Node() : node.Literal(segment.ToLowerInvariant());
        }

        node.Route ??= route;
    }

    /// <summary>Pairs of routes that overlap while each has a fixed segment where the other has a parameter.</summary>
    public IReadOnlyList<(ServiceRoute One, ServiceRoute Other)> Ambiguous()
    {
        var found = new List<(ServiceRoute, ServiceRoute)>();
        var nodes = new Stack<Node>([_root]);
        while (nodes.TryPop(out var node))
        {
            foreach (var literal in node.Literals)
            {
                nodes.Push(literal);
                if (node.Parameter is { } parameter)
                {
                    Collect(parameter, literal, found);
                }
            }

            if (node.Parameter is { } next)
            {
                nodes.Push(next);
            }
        }

        return found;
    }

    /// <summary>
    /// Walks both subtrees together. The left side has a parameter where the right side has a literal; a pair is found where the
    /// left side also has a literal in the place of a parameter of the right.
    /// </summary>
    private static void Collect(Node left, Node right, List<(ServiceRoute, ServiceRoute)> found)
    {
        var pairs = new Stack<NodePair>([new NodePair(left, right, false)]);
        while (found.Count < MaxPairs && pairs.TryPop(out var pair))
        {
            if (pair is { Crossed: true, Left.Route: { } one, Right.Route: { } other })
            {
                found.Add((one, other));
            }

            foreach (var next in Node.Overlaps(pair.Left, pair.Right))
            {
                pairs.Push(next with { Crossed = pair.Crossed || next.Crossed });
            }
        }
    }

    private sealed record NodePair(Node Left, Node Right, bool Crossed);

    private sealed class Node
    {
        private Dictionary<string, Node>? _literals;

        public Node? Parameter { get; set; }

        public ServiceRoute? Route { get; set; }

        public IEnumerable<Node> Literals => _literals is null ? [] : _literals.Values;

        public Node Literal(string segment)
        {
            _literals ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!_literals.TryGetValue(segment, out var node))
            {
                _literals.Add(segment, node = new Node());
            }

            return node;
        }

        public static IEnumerable<NodePair> Overlaps(Node left, Node right)
        {
            if (left.Parameter is { } parameter)
            {
                foreach (var literal in right.Literals)
                {
                    yield return new NodePair(parameter, literal, false);
                }

                if (right.Parameter is { } both)
                {
                    yield return new NodePair(parameter, both, false);
                }
            }

            if (left._literals is null)
            {
                yield break;
            }

            foreach (var (segment, node) in left._literals)
            {
                if (right.Parameter is { } crossed)
                {
                    yield return new NodePair(node, crossed, true);
                }

                if (right._literals is not null && right._literals.TryGetValue(segment, out var same))
                {
                    yield return new NodePair(node, same, false);
                }
            }
        }
    }
}
