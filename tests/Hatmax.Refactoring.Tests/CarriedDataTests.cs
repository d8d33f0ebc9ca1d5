using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Hatmax.Refactoring.Tests;

/// <summary>A database with rows, opened by the service as it is generated after a rename, through its repository.</summary>
public sealed class CarriedDataTests : IDisposable
{
    private const string Stored = "Groceries: 1 Buy milk High False ada, 2 Eat Normal True ada; home; Saved More";

    private readonly string _folder = Directory.CreateTempSubdirectory("hatmax-data-").FullName;

    public static TheoryData<string> Names => [.. Renames.All.Keys];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Rows_are_there_under_the_new_names(string name)
    {
        var path = Path.Combine(_folder, "data.db");
        await (Task)Driver(CarriedCode.Before).GetMethod("FillAsync")!.Invoke(null, [path])!;
        var after = Driver(CarriedCode.After(name));
        for (var start = 0; start < 2; start++)
        {
            Assert.Equal(Stored, await (Task<string>)after.GetMethod("ReadAsync")!.Invoke(null, [path])!);
        }

        var fresh = Path.Combine(_folder, "fresh.db");
        await (Task)after.GetMethod("FillAsync")!.Invoke(null, [fresh])!;
        Assert.Equal(Shape(fresh), Shape(path));
    }

    // Names of everything, and the columns of tables in whatever order.
    private static List<string> Shape(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT type || ' ' || name FROM sqlite_master WHERE name NOT LIKE 'sqlite%'
            UNION ALL SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'
            UNION ALL SELECT m.name || '.' || k."from" || ' to ' || k."table" FROM sqlite_master m, pragma_foreign_key_list(m.name) k WHERE m.type = 'table'
            ORDER BY 1
            """;
        using var reader = command.ExecuteReader();
        var shape = new List<string>();
        while (reader.Read())
        {
            shape.Add(reader.GetString(0));
        }

        return shape;
    }

    private static Type Driver(Compilation code)
    {
        using var image = new MemoryStream();
        var result = code.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetTypes().Single(t => t.Name == "Driver");
    }
}
