namespace Hatmax.Refactoring.Tests;

/// <summary>Handwritten code of every kind follows a rename, and then compiles beside what is generated now.</summary>
public sealed class CarriedCodeTests
{
    public static TheoryData<string> Names => [.. Renames.All.Keys];

    [Fact]
    public void The_handwritten_code_compiles_before() => Assert.NotNull(CarriedCode.Before);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_handwritten_code_compiles_after(string name) => Assert.NotNull(CarriedCode.After(name));
}
