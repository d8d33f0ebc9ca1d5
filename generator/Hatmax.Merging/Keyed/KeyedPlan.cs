namespace Hatmax.Merging;

/// <summary>What becomes of a value of the user's text.</summary>
/// <param name="Node">The user's value.</param>
internal abstract record KeyedPlan(KeyedNode Node)
{
    /// <summary>What the value means afterwards.</summary>
    public abstract KeyedNode Result { get; }

    /// <summary>It stays.</summary>
    public sealed record Keep(KeyedNode Node) : KeyedPlan(Node)
    {
        public override KeyedNode Result => Node;
    }

    /// <summary>It is replaced by a value of another text.</summary>
    public sealed record Replace(KeyedNode Node, KeyedNode By) : KeyedPlan(Node)
    {
        public override KeyedNode Result => By;
    }

    /// <summary>Some of its entries change.</summary>
    public sealed record Change(KeyedNode Node, List<KeyedStep> Steps) : KeyedPlan(Node)
    {
        public override KeyedNode Result { get; } = new()
        {
            Document = Node.Document,
            Kind = Node.Kind,
            Value = Node.Value,
            Vanishes = Node.Vanishes,
            Entries = [.. Steps.Where(s => s.Plan is { Result: not { Vanishes: true, Entries.Count: 0 } }).Select(s => new KeyedEntry { Key = s.Entry.Key, Value = s.Plan!.Result, Start = 0 })],
        };
    }
}
