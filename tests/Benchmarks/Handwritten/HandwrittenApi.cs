using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Hatmax.Benchmarks.Handwritten;

/// <summary>What a careful person writes as a minimal API: the same SQL, the same JSON, the package's own connection pool.</summary>
internal static class HandwrittenApi
{
    private const string ListColumns = "\"id\", \"name\", \"description\", \"version\", \"created_at\", \"created_by\", \"updated_at\", \"updated_by\"";
    private const string ItemColumns = "\"list_id\", \"id\", \"text\", \"done\", \"priority\", \"due_on\", \"position\", \"created_at\", \"created_by\", \"updated_at\", \"updated_by\"";

    public static WebApplication Build(string database, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        builder.Services.ConfigureHttpJsonOptions(o => o.SerializerOptions.TypeInfoResolverChain.Insert(0, HandwrittenJson.Default));
        var app = builder.Build();
        var connectionString = $"Data Source={database};Foreign Keys=True";
        app.MapGet("/todo/lists/{id:guid}", (Guid id) => Get(connectionString, id));
        app.MapGet("/todo/lists", (int page, int per_page) => Page(connectionString, page, per_page));
        app.MapPost("/todo/lists", (HandwrittenInput input) => Create(connectionString, input));
        app.MapPatch("/todo/lists/{id:guid}", (Guid id, HandwrittenInput input) => Update(connectionString, id, input));
        return app;
    }

    private static IResult Get(string connectionString, Guid id)
    {
        using var connection = Open(connectionString);
        using var transaction = connection.BeginTransaction(deferred: true);
        return Load(connection, transaction, id) is { } list ? TypedResults.Ok(Reply(list)) : TypedResults.NotFound();
    }

    private static IResult Page(string connectionString, int page, int perPage)
    {
        using var connection = Open(connectionString);
        using var transaction = connection.BeginTransaction(deferred: true);
        using var count = Command(connection, transaction, "SELECT COUNT(*) FROM \"lists\" WHERE \"deleted_at\" IS NULL");
        var total = (long)count.ExecuteScalar()!;
        var lists = new List<HandwrittenList>(perPage);
        using (var command = Command(connection, transaction, $"SELECT {ListColumns} FROM \"lists\" WHERE \"deleted_at\" IS NULL ORDER BY rowid DESC LIMIT $limit OFFSET $offset", ("$limit", perPage), ("$offset", (page - 1) * perPage)))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                lists.Add(ReadList(reader));
            }
        }

        var byId = lists.ToDictionary(l => l.Id);
        const string Ids = "(SELECT \"id\" FROM \"lists\" WHERE \"deleted_at\" IS NULL ORDER BY rowid DESC LIMIT $limit OFFSET $offset)";
        using (var command = Command(connection, transaction, $"SELECT {ItemColumns} FROM \"items\" WHERE \"list_id\" IN {Ids} ORDER BY \"position\", rowid", ("$limit", perPage), ("$offset", (page - 1) * perPage)))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                byId[reader.GetGuid(0)].Items.Add(ReadItem(reader));
            }
        }

        using (var command = Command(connection, transaction, $"SELECT \"list_id\", \"id\", \"name\", \"color\" FROM \"tags\" WHERE \"list_id\" IN {Ids} ORDER BY rowid", ("$limit", perPage), ("$offset", (page - 1) * perPage)))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                byId[reader.GetGuid(0)].Tags.Add(ReadTag(reader));
            }
        }

        return TypedResults.Ok(new HandwrittenReply<List<HandwrittenList>>(lists, new HandwrittenMeta(page, perPage, total), [new("self", "/todo/lists"), new("create", "/todo/lists")]));
    }

    private static IResult Create(string connectionString, HandwrittenInput input)
    {
        if (input.Name is not { Length: >= 3 and <= 120 } || input.Description is { Length: > 2000 })
        {
            return TypedResults.BadRequest();
        }

        using var connection = Open(connectionString);
        using var transaction = connection.BeginTransaction();
        var id = Guid.NewGuid();
        if (IsTaken(connection, transaction, id, input.Name))
        {
            return TypedResults.Conflict();
        }

        var now = Now();
        using var command = Command(
            connection, transaction,
            $"INSERT INTO \"lists\" ({ListColumns}) VALUES ($id, $name, $description, $version, $created_at, $created_by, $updated_at, $updated_by)",
            ("$id", id.ToString()), ("$name", input.Name), ("$description", input.Description), ("$version", 1L),
            ("$created_at", now), ("$created_by", "anonymous"), ("$updated_at", now), ("$updated_by", "anonymous"));
        command.ExecuteNonQuery();
        transaction.Commit();
        var list = new HandwrittenList(id, input.Name, input.Description, 1, now, "anonymous", now, "anonymous");
        return TypedResults.Created($"/todo/lists/{id}", Reply(list));
    }

    private static IResult Update(string connectionString, Guid id, HandwrittenInput input)
    {
        if (input.Name is not null and not { Length: >= 3 and <= 120 } || input.Description is { Length: > 2000 })
        {
            return TypedResults.BadRequest();
        }

        using var connection = Open(connectionString);
        using var transaction = connection.BeginTransaction();
        if (Load(connection, transaction, id) is not { } list)
        {
            return TypedResults.NotFound();
        }

        list = list with { Name = input.Name ?? list.Name, Description = input.Description ?? list.Description, Version = list.Version + 1, UpdatedAt = Now() };
        if (IsTaken(connection, transaction, id, list.Name))
        {
            return TypedResults.Conflict();
        }

        using var command = Command(
            connection, transaction,
            "UPDATE \"lists\" SET \"name\" = $name, \"description\" = $description, \"version\" = $version, \"updated_at\" = $updated_at, \"updated_by\" = $updated_by WHERE \"id\" = $id",
            ("$id", id.ToString()), ("$name", list.Name), ("$description", list.Description), ("$version", list.Version), ("$updated_at", list.UpdatedAt), ("$updated_by", "anonymous"));
        command.ExecuteNonQuery();
        transaction.Commit();
        return TypedResults.Ok(Reply(list));
    }

    private static HandwrittenList? Load(SqliteConnection connection, SqliteTransaction transaction, Guid id)
    {
        HandwrittenList list;
        using (var command = Command(connection, transaction, $"SELECT {ListColumns} FROM \"lists\" WHERE \"id\" = $id AND \"deleted_at\" IS NULL", ("$id", id.ToString())))
        using (var reader = command.ExecuteReader())
        {
            if (!reader.Read())
            {
                return null;
            }

            list = ReadList(reader);
        }

        using (var command = Command(connection, transaction, $"SELECT {ItemColumns} FROM \"items\" WHERE \"list_id\" = $root ORDER BY \"position\", rowid", ("$root", id.ToString())))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                list.Items.Add(ReadItem(reader));
            }
        }

        using (var command = Command(connection, transaction, "SELECT \"list_id\", \"id\", \"name\", \"color\" FROM \"tags\" WHERE \"list_id\" = $root ORDER BY rowid", ("$root", id.ToString())))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                list.Tags.Add(ReadTag(reader));
            }
        }

        return list;
    }

    private static bool IsTaken(SqliteConnection connection, SqliteTransaction transaction, Guid id, string name)
    {
        using var command = Command(connection, transaction, "SELECT EXISTS (SELECT 1 FROM \"lists\" WHERE \"name\" = $name AND \"id\" <> $id AND \"deleted_at\" IS NULL)", ("$name", name), ("$id", id.ToString()));
        return (long)command.ExecuteScalar()! != 0;
    }

    private static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }

    private static SqliteCommand Command(SqliteConnection connection, SqliteTransaction transaction, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }

    private static HandwrittenReply<HandwrittenList> Reply(HandwrittenList list)
    {
        var self = $"/todo/lists/{list.Id}";
        return new(list, null, [new("self", self), new("update", self), new("delete", self), new("collection", "/todo/lists"), new("items", self + "/items"), new("tags", self + "/tags")]);
    }

    private static HandwrittenList ReadList(SqliteDataReader r) =>
        new(r.GetGuid(0), r.GetString(1), r.IsDBNull(2) ? null : r.GetString(2), r.GetInt64(3), r.GetString(4), r.GetString(5), r.GetString(6), r.GetString(7));

    private static HandwrittenItem ReadItem(SqliteDataReader r) =>
        new(r.GetGuid(1), r.GetString(2), r.GetBoolean(3), r.GetString(4), r.IsDBNull(5) ? null : r.GetString(5), r.GetInt32(6), r.GetString(7), r.GetString(8), r.GetString(9), r.GetString(10));

    private static HandwrittenTag ReadTag(SqliteDataReader r) => new(r.GetGuid(1), r.GetString(2), r.GetString(3));

    private static string Now() => TimeProvider.System.GetUtcNow().UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
}
