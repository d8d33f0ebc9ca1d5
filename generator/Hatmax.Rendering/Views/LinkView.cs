namespace Hatmax.Rendering.Views;

/// <summary>A hypermedia link: relation and the C# expression of its address.</summary>
/// <param name="Rel">Link relation, as a C# literal.</param>
/// <param name="Href">Expression that gives the address.</param>
internal sealed record LinkView(string Rel, string Href);
