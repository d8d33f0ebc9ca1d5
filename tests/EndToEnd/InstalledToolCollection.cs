namespace Hatmax.EndToEnd.Tests;

/// <summary>Test classes that share one installed tool: packing it takes longer than most of them.</summary>
[CollectionDefinition(Name)]
public sealed class InstalledToolCollection : ICollectionFixture<InstalledToolFixture>
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "Installed tool";
}
