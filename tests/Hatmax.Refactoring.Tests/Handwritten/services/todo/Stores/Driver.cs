namespace Hatmax.Reference.Todo.Stores;

/// <summary>Fills and reads a database through the generated repository.</summary>
public static class Driver
{
    /// <summary>Stores a list with two items and a tag.</summary>
    public static async Task FillAsync(string path)
    {
        using var database = new SqliteDatabase(path);
        await SqliteMigrator.ApplyAsync(database, TodoSchema.Current);
        var list = new List { Id = new Guid("00000000-0000-4000-8000-000000000001"), Name = "Groceries" };
        list.Items.Add(new Item { Id = new Guid("00000000-0000-4000-8000-000000000002"), Text = "Buy milk", Priority = ItemPriority.High, Position = 1 });
        list.Items.Add(new Item { Id = new Guid("00000000-0000-4000-8000-000000000003"), Text = "Eat", Priority = ItemPriority.Normal, Position = 2, Done = true });
        list.Tags.Add(new Tag { Id = new Guid("00000000-0000-4000-8000-000000000004"), Name = "home" });
        await Repository(database).CreateAsync(list, CancellationToken.None);
    }

    /// <summary>What is stored, in one line.</summary>
    public static async Task<string> ReadAsync(string path)
    {
        using var database = new SqliteDatabase(path);
        await SqliteMigrator.ApplyAsync(database, TodoSchema.Current);
        var repository = Repository(database);
        var page = await repository.ListAsync(new PageRequest(1, 20), CancellationToken.None);
        var list = page.Items.Single();
        var text = $"{list.Name}: {string.Join(", ", list.Items.Select(i => $"{i.Position} {i.Text} {i.Priority} {i.Done} {i.CreatedBy}"))}; {string.Join(", ", list.Tags.Select(t => t.Name))}";
        var saved = await repository.AddItemAsync(list.Id, null, new Item { Text = "More", Position = 9 }, CancellationToken.None);
        await repository.RemoveItemAsync(list.Id, saved.Value!.Id, null, CancellationToken.None);
        return text + $"; {saved.Status} {saved.Value.Text}";
    }

    private static IListRepository Repository(SqliteDatabase database) => new CountingListRepository(new SqliteListRepository(database, new Actor(), TimeProvider.System));

    private sealed class Actor : ICurrentActor
    {
        public string Name => "ada";
    }
}
