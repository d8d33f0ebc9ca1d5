namespace Hatmax.Rendering.Views;

/// <summary>A child model and the collections that hold it.</summary>
/// <param name="Record">The model; the first collection stands for all where they agree.</param>
/// <param name="Folder">Folder of its files.</param>
/// <param name="Uses">Its collections.</param>
internal sealed record ChildModelView(ChildView Record, string Folder, IReadOnlyList<ChildView> Uses);
