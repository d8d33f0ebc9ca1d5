namespace Hatmax.Spec.Validation.References;

/// <summary>A directed graph of names. Finds circles without recursion, so that a long chain cannot exhaust the stack.</summary>
internal sealed class ReferenceGraph
{
    private readonly Dictionary<string, List<(string To, SourceSpan Span)>> _edges = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public void Add(string from, string to, SourceSpan span)
    {
        if (!_edges.TryGetValue(from, out var edges))
        {
            _edges.Add(from, edges = []);
            _order.Add(from);
        }

        edges.Add((to, span));
    }

    /// <summary>One circle for each edge that closes one in a depth-first walk, in the order of addition.</summary>
    public IReadOnlyList<ReferenceCycle> Cycles()
    {
        var cycles = new List<ReferenceCycle>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in _order)
        {
            if (!done.Contains(start))
            {
                Walk(start, done, cycles);
            }
        }

        return cycles;
    }

    private void Walk(string start, HashSet<string> done, List<ReferenceCycle> cycles)
    {
        var path = new List<(string Name, int Next)> { (start, 0) };
        var depth = new Dictionary<string, int>(StringComparer.Ordinal) { [start] = 0 };
        while (path.Count > 0)
        {
            var (name, next) = path[^1];
            if (!_edges.TryGetValue(name, out var edges) || next == edges.Count)
            {
                path.RemoveAt(path.Count - 1);
                depth.Remove(name);
                done.Add(name);
                continue;
            }

            path[^1] = (name, next + 1);
            var (to, span) = edges[next];
            if (depth.TryGetValue(to, out var from))
            {
                cycles.Add(new ReferenceCycle(ReferenceCycle.Show(path.Skip(from).Select(p => p.Name), to), span));
            }
            else if (!done.Contains(to))
            {
                depth.Add(to, path.Count);
                path.Add((to, 0));
            }
        }
    }
}
