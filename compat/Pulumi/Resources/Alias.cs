namespace Pulumi;

/// <summary>Another name that a resource had: its whole URN, or the parts that differ from today's.</summary>
public sealed class Alias
{
    /// <summary>The whole URN; then nothing else is set.</summary>
    public string? Urn { get; set; }

    public Input<string>? Name { get; set; }

    public Input<string>? Type { get; set; }

    public Input<string>? Stack { get; set; }

    public Input<string>? Project { get; set; }

    /// <summary>The parent it had; at most one of the three about the parent is set.</summary>
    public Resource? Parent { get; set; }

    /// <summary>The URN of the parent it had.</summary>
    public Input<string>? ParentUrn { get; set; }

    /// <summary>Whether it had no parent.</summary>
    public bool NoParent { get; set; }

    internal async Task<Pulumirpc.Alias> ToMessageAsync()
    {
        if (Urn is not null)
        {
            return new Pulumirpc.Alias { Urn = Urn };
        }

        var spec = new Pulumirpc.Alias.Types.Spec
        {
            Name = await ResolveAsync(Name),
            Type = await ResolveAsync(Type),
            Stack = await ResolveAsync(Stack),
            Project = await ResolveAsync(Project),
        };
        var parentUrn = await ResolveAsync(Parent is null ? ParentUrn : Parent.Urn);
        if (parentUrn.Length > 0)
        {
            spec.ParentUrn = parentUrn;
        }
        else if (Parent is null && ParentUrn is null)
        {
            spec.NoParent = NoParent;
        }

        return new Pulumirpc.Alias { Spec = spec };
    }

    private static async Task<string> ResolveAsync(Input<string>? part) => await part.ToOutput().GetValueAsync("") ?? "";
}
