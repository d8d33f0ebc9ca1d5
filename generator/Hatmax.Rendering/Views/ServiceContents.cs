namespace Hatmax.Rendering.Views;

/// <summary>What a service holds, as the templates need it.</summary>
/// <param name="Roots">Roots in the order of the text.</param>
/// <param name="ChildModels">Child models, each once, in the order of their first use.</param>
/// <param name="JsonTypes">Types of the JSON context.</param>
/// <param name="JsonConverters">Converters of the JSON context, as typeof expressions, comma separated; empty for none.</param>
/// <param name="ReadmeRoutes">Rows of the routes table of the README.</param>
internal sealed record ServiceContents(
    IReadOnlyList<RootView> Roots,
    IReadOnlyList<ChildModelView> ChildModels,
    IReadOnlyList<JsonTypeView> JsonTypes,
    string JsonConverters,
    IReadOnlyList<ReadmeRouteView> ReadmeRoutes);
