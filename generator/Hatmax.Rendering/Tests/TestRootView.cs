using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Tests;

/// <summary>A root as its tests need it.</summary>
internal sealed record TestRootView
{
    /// <summary>What it has in common with a child.</summary>
    public required TestRecordView Record { get; init; }

    /// <summary>The view that the code was rendered from.</summary>
    public required RootView Root { get; init; }

    /// <summary>Its collections.</summary>
    public required IReadOnlyList<TestChildView> Children { get; init; }

    /// <summary>Routes of the root.</summary>
    public required TestRoutesView Routes { get; init; }

    /// <summary>A record that refers to it and can be stored: the method that stores it; empty for none.</summary>
    public required string Referrer { get; init; }

    /// <summary>Statement that points that record at this root; empty when it does so by itself.</summary>
    public required string ReferrerPoints { get; init; }

    /// <summary>Something can be stored that keeps it from being deleted.</summary>
    public bool HasReferrer => Referrer.Length > 0;

    /// <summary>Arguments of the SQLite repository.</summary>
    public required string Dependencies { get; init; }

    /// <summary>Parameter that holds its repository.</summary>
    public string Repository => Words.ToCamel(Root.Name) + "Repository";

    /// <summary>Argument of the version that a caller expects, with its comma; empty when there is no version.</summary>
    public string AnyVersion => Root.HasVersion ? "null, " : "";
}
