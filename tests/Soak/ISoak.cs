namespace Hatmax.Soak;

/// <summary>One kind of random cases that can be run for as long as wanted.</summary>
internal interface ISoak
{
    /// <summary>What it is called on the command line.</summary>
    string Name { get; }

    /// <summary>Runs the cases of consecutive seeds on every processor; the cases that broke an invariant, each with a text that shows how.</summary>
    /// <param name="firstSeed">Seed of the first case.</param>
    /// <param name="cases">How many.</param>
    IReadOnlyList<SoakFailure> Run(int firstSeed, int cases);
}
