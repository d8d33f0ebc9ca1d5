namespace Hatmax.Reference.Todo.Tests;

/// <summary>What we added to the API, over HTTP.</summary>
public sealed class ToggleTests(TestApp app) : TestRouteTests(app)
{
    [Fact]
    public async Task Toggling_twice_changes_nothing()
    {
        await Records.StoreItemAsync();
        var before = await App.GetAsync($"/todo/items/{ItemSamples.FirstId}");
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(HttpStatusCode.NoContent, (await App.PostAsync($"/todo/items/{ItemSamples.FirstId}/toggle", "")).Status);
        }

        var after = await App.GetAsync($"/todo/items/{ItemSamples.FirstId}");
        Assert.Equal(before.Data.GetProperty("done").GetBoolean(), after.Data.GetProperty("done").GetBoolean());
    }

    [Fact]
    public async Task A_forbidden_name_is_refused() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await App.PostAsync("/todo/lists", """{"name":"forbidden"}""")).Status);
}
