namespace Hatmax.Rendering.Packs;

/// <summary>A pack as its templates see it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
internal sealed record PackView(string Name, string Version);
