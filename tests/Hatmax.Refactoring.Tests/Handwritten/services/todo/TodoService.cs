using Hatmax.Reference.Todo.Stores;

namespace Hatmax.Reference.Todo;

public static partial class TodoService
{
    static partial void Configure(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SqliteListRepository>();
        builder.Services.AddSingleton<IListRepository>(services => new CountingListRepository(services.GetRequiredService<SqliteListRepository>()));
    }

    static partial void MapMore(WebApplication app) => app.MapGet(
        "/todo/open",
        async (IListRepository lists, CancellationToken cancellationToken) =>
        {
            var page = await lists.ListAsync(new PageRequest(1, 100), cancellationToken);
            return page.Items.SelectMany(list => list.Items.Where(i => !i.Done)).Select(i => i.Text).ToList();
        });
}
