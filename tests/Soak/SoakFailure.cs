namespace Hatmax.Soak;

/// <summary>A case that broke an invariant.</summary>
/// <param name="Seed">Seed that gives the case again.</param>
/// <param name="Text">Which invariant, and the texts of the case.</param>
internal sealed record SoakFailure(int Seed, string Text);
