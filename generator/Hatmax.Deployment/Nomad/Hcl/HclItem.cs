namespace Hatmax.Deployment.Nomad.Hcl;

/// <summary>An attribute or a block.</summary>
internal abstract record HclItem
{
    private HclItem()
    {
    }

    internal sealed record Attribute(string Name, HclValue Value) : HclItem;

    internal sealed record Block(string Type, string? Label, HclBody Body) : HclItem;
}
