namespace Hatmax.Rendering.Views;

/// <summary>A custom operation that the owner writes.</summary>
/// <param name="Method">Method name with its Async suffix.</param>
/// <param name="Operation">Name in the spec, as a C# literal.</param>
/// <param name="Doc">Route, escaped for XML.</param>
internal sealed record CustomView(string Method, string Operation, string Doc);
