namespace Hatmax.Rendering.Views;

/// <summary>A service as the templates need it.</summary>
internal sealed record ServiceView
{
    /// <summary>Name in the spec.</summary>
    public required string Key { get; init; }

    /// <summary>Short hash of what the service says.</summary>
    public required string NodeHash { get; init; }

    /// <summary>C# word for it.</summary>
    public required string Name { get; init; }

    /// <summary>Namespace and assembly.</summary>
    public required string Namespace { get; init; }

    /// <summary>Sentence for the XML documentation, escaped.</summary>
    public required string Doc { get; init; }

    /// <summary>What it is for, as a C# literal.</summary>
    public required string Description { get; init; }

    /// <summary>Same, as Markdown text.</summary>
    public required string Prose { get; init; }

    /// <summary>Names that the service had before, the latest first, as C# literals, comma separated; empty for none.</summary>
    public required string FormerNames { get; init; }

    /// <summary>Unquoted names of tables that may be dropped.</summary>
    public required ImmutableArray<string> DroppedTables { get; init; }

    /// <summary>Default port.</summary>
    public required int Port { get; init; }

    /// <summary>Base path, as a C# literal.</summary>
    public required string BasePath { get; init; }

    /// <summary>Roots in the order of the text.</summary>
    public required IReadOnlyList<RootView> Roots { get; init; }

    /// <summary>Child models, each once, in the order of their first use.</summary>
    public required IReadOnlyList<ChildModelView> ChildModels { get; init; }

    /// <summary>Types of the JSON context.</summary>
    public required IReadOnlyList<JsonTypeView> JsonTypes { get; init; }

    /// <summary>Converters of the JSON context, as typeof expressions, comma separated; empty for none.</summary>
    public required string JsonConverters { get; init; }

    /// <summary>Rows of the routes table of the README.</summary>
    public required IReadOnlyList<ReadmeRouteView> ReadmeRoutes { get; init; }

    /// <summary>Prefix of environment variables.</summary>
    public required string EnvironmentPrefix { get; init; }

    /// <summary>Has tables.</summary>
    public bool HasData => Roots.Count > 0;

    /// <summary>Any custom operation.</summary>
    public bool HasCustoms => Roots.Any(r => r.Customs.Count > 0 || r.Children.Any(c => c.Customs.Count > 0));
}
