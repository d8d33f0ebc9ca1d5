namespace Hatmax.Rendering.Views;

/// <summary>A service as the templates need it. What it holds is worked out when somebody asks for it: a run that leaves the service alone does not.</summary>
/// <param name="contents">Gives what it holds.</param>
/// <param name="nodeHash">Gives the short hash of what it says.</param>
internal sealed class ServiceView(Func<ServiceContents> contents, Func<string> nodeHash)
{
    private readonly Lazy<ServiceContents> _contents = new(contents);
    private readonly Lazy<string> _nodeHash = new(nodeHash);

    /// <summary>Name in the spec.</summary>
    public required string Key { get; init; }

    /// <summary>Short hash of what the service says.</summary>
    public string NodeHash => _nodeHash.Value;

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
    public IReadOnlyList<RootView> Roots => _contents.Value.Roots;

    /// <summary>Child models, each once, in the order of their first use.</summary>
    public IReadOnlyList<ChildModelView> ChildModels => _contents.Value.ChildModels;

    /// <summary>Types of the JSON context.</summary>
    public IReadOnlyList<JsonTypeView> JsonTypes => _contents.Value.JsonTypes;

    /// <summary>Converters of the JSON context, as typeof expressions, comma separated; empty for none.</summary>
    public string JsonConverters => _contents.Value.JsonConverters;

    /// <summary>Rows of the routes table of the README.</summary>
    public IReadOnlyList<ReadmeRouteView> ReadmeRoutes => _contents.Value.ReadmeRoutes;

    /// <summary>Prefix of environment variables.</summary>
    public required string EnvironmentPrefix { get; init; }

    /// <summary>Has tables.</summary>
    public bool HasData => Roots.Count > 0;

    /// <summary>Any custom operation.</summary>
    public bool HasCustoms => Roots.Any(r => r.Customs.Count > 0 || r.Children.Any(c => c.Customs.Count > 0));
}
