using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Tests;

/// <summary>A child collection as its tests need it.</summary>
internal sealed record TestChildView
{
    /// <summary>What it has in common with a root.</summary>
    public required TestRecordView Record { get; init; }

    /// <summary>The view that the code was rendered from.</summary>
    public required ChildView Child { get; init; }

    /// <summary>Children can be part of a new root: nothing that they refer to needs that root first.</summary>
    public required bool Inline { get; init; }

    /// <summary>Routes below the root.</summary>
    public required TestRoutesView Routes { get; init; }

    /// <summary>Routes that name the child alone.</summary>
    public required TestRoutesView Direct { get; init; }

    /// <summary>Members that an update may not change and whose second sample differs.</summary>
    public required IReadOnlyList<string> FixedNames { get; init; }

    /// <summary>Errors of an update that gives the second sample, as a C# literal.</summary>
    public required string FixedErrors { get; init; }

    /// <summary>The same for a child at index 0 of a whole root.</summary>
    public required string InlineFixedErrors { get; init; }

    /// <summary>Has such members.</summary>
    public bool HasFixed => FixedNames.Count > 0;

    /// <summary>Members that keep what an update may not change: <c>Priority = ItemSamples.First.Priority, …</c>, with a leading comma.</summary>
    public required string KeepFixed { get; init; }

    /// <summary>The order can be changed, and the samples have different ones.</summary>
    public required bool Reorders { get; init; }
}
