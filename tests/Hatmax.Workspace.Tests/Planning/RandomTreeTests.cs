namespace Hatmax.Workspace.Tests;

/// <summary>Random generations and random edits, again and again in one tree: no line of the user is ever lost.</summary>
public sealed class RandomTreeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void No_line_of_the_user_is_lost(int seed)
    {
        for (var round = 0; round < 12; round++)
        {
            using var world = new RandomWorld(new Random((seed * 1000) + round));
            for (var step = 0; step < 8; step++)
            {
                world.EditAsUser();
                world.ChangeGeneration();
                world.Generate();
            }
        }
    }
}
