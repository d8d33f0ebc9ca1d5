namespace Hatmax.Rendering.Views;

/// <summary>A hypermedia link: relation and the C# expression of its address.</summary>
internal sealed record LinkView(string Rel, string Href);
