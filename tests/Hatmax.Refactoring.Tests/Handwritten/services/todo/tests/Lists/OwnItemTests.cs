using Hatmax.Reference.Todo.Stores;

namespace Hatmax.Reference.Todo.Tests;

public sealed class OwnItemTests : TestRepositoryTests
{
    private IListRepository Repository => Store.ListRepository;

    [Fact]
    public async Task Text_of_an_item_is_trimmed()
    {
        await Store.Records.StoreListAsync();
        var counting = new CountingListRepository(Repository);
        var item = ItemMapping.ToEntity(ItemSamples.First with { Text = " Text " });
        await counting.AddItemAsync(ListSamples.FirstId, 1, item, CancellationToken.None);
        var list = await Repository.FindAsync(ListSamples.FirstId, CancellationToken.None);
        Assert.Equal(("Text", 1), (Assert.Single(list!.Items).Text, counting.Items));
        Assert.All(list.Items, i => Assert.Equal(ItemPriority.Low, i.Priority));
        Assert.Equal("Text", new Title("Text", "Items").Text);
    }
}
