using System.Text.Json;
using Hatmax.Shared.Sqlite;
using Hatmax.Shared.Tests.Support;
using Hatmax.Shared.Validation;
using Microsoft.Data.Sqlite;

namespace Hatmax.Shared.Tests.Sqlite;

public sealed class SqliteValueTests : IDisposable
{
    private readonly SqliteDatabase database = new(SqliteDatabaseOptions.InMemory);
    private readonly SqliteSession session;

    public SqliteValueTests() => session = database.ReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();

    public void Dispose()
    {
        session.Dispose();
        database.Dispose();
    }

    [Fact]
    public void Values_come_back_as_they_were()
    {
        var id = Guid.Parse("0190A1B2-C3D4-7E5F-8A9B-0C1D2E3F4A5B");
        var instant = new DateTimeOffset(2025, 1, 31, 12, 0, 0, TimeSpan.FromHours(2)).AddTicks(5);
        var json = JsonElement.Parse("""{"a":[1,null]}""");
        RoundTrip(c => c.Bind("$v", "tëxt"), "tëxt", (r, i) => r.GetStringOrNull(i), "tëxt");
        RoundTrip(c => c.Bind("$v", true), 1L, (r, i) => r.GetFlag(i), true);
        RoundTrip(c => c.Bind("$v", (bool?)false), 0L, (r, i) => r.GetFlagOrNull(i), false);
        RoundTrip(c => c.Bind("$v", -5), -5L, (r, i) => r.GetInt32OrNull(i), -5);
        RoundTrip(c => c.Bind("$v", (int?)5), 5L, (r, i) => r.GetInt32(i), 5);
        RoundTrip(c => c.Bind("$v", long.MaxValue), long.MaxValue, (r, i) => r.GetInt64OrNull(i), long.MaxValue);
        RoundTrip(c => c.Bind("$v", (long?)5), 5L, (r, i) => r.GetInt64(i), 5);
        RoundTrip(c => c.Bind("$v", 1.5), 1.5, (r, i) => r.GetDoubleOrNull(i), 1.5);
        RoundTrip(c => c.Bind("$v", (double?)1.5), 1.5, (r, i) => r.GetDouble(i), 1.5);
        RoundTrip(c => c.Bind("$v", 0.1f), (double)0.1f, (r, i) => r.GetFloatOrNull(i), 0.1f);
        RoundTrip(c => c.Bind("$v", (float?)0.1f), (double)0.1f, (r, i) => r.GetFloat(i), 0.1f);
        RoundTrip(c => c.Bind("$v", 79228162514264337593543950335m), "79228162514264337593543950335", (r, i) => r.GetExactDecimal(i), decimal.MaxValue);
        RoundTrip(c => c.Bind("$v", (decimal?)1.10m), "1.10", (r, i) => r.GetExactDecimalOrNull(i), 1.10m);
        RoundTrip(c => c.Bind("$v", id), "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b", (r, i) => r.GetId(i), id);
        RoundTrip(c => c.Bind("$v", (Guid?)id), "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b", (r, i) => r.GetIdOrNull(i), id);
        RoundTrip(c => c.Bind("$v", instant), "2025-01-31T10:00:00.0000005Z", (r, i) => r.GetInstant(i), instant.ToUniversalTime());
        RoundTrip(c => c.Bind("$v", (DateTimeOffset?)instant), "2025-01-31T10:00:00.0000005Z", (r, i) => r.GetInstantOrNull(i), instant.ToUniversalTime());
        RoundTrip(c => c.Bind("$v", new DateOnly(2025, 1, 31)), "2025-01-31", (r, i) => r.GetDay(i), new DateOnly(2025, 1, 31));
        RoundTrip(c => c.Bind("$v", (DateOnly?)new DateOnly(2025, 1, 31)), "2025-01-31", (r, i) => r.GetDayOrNull(i), new DateOnly(2025, 1, 31));
        RoundTrip(c => c.Bind("$v", TimeSpan.FromSeconds(1)), 10_000_000L, (r, i) => r.GetDuration(i), TimeSpan.FromSeconds(1));
        RoundTrip(c => c.Bind("$v", (TimeSpan?)TimeSpan.FromSeconds(1)), 10_000_000L, (r, i) => r.GetDurationOrNull(i), TimeSpan.FromSeconds(1));
        RoundTrip(c => c.Bind("$v", json), """{"a":[1,null]}""", (r, i) => r.GetJson(i).GetRawText(), """{"a":[1,null]}""");
        RoundTrip(c => c.Bind("$v", (JsonElement?)json), """{"a":[1,null]}""", (r, i) => r.GetJsonOrNull(i)!.Value.GetRawText(), """{"a":[1,null]}""");
        RoundTrip(c => c.Bind("$v", ["a", "b"], TestJson.Default.IReadOnlyListString), """["a","b"]""", (r, i) => r.GetJson(i, TestJson.Default.IReadOnlyListString)!, ["a", "b"]);
    }

    [Fact]
    public void Null_is_null()
    {
        RoundTrip(c => c.Bind("$v", (string?)null), DBNull.Value, (r, i) => r.GetStringOrNull(i), null);
        RoundTrip(c => c.Bind("$v", (bool?)null), DBNull.Value, (r, i) => r.GetFlagOrNull(i), null);
        RoundTrip(c => c.Bind("$v", (int?)null), DBNull.Value, (r, i) => r.GetInt32OrNull(i), null);
        RoundTrip(c => c.Bind("$v", (long?)null), DBNull.Value, (r, i) => r.GetInt64OrNull(i), null);
        RoundTrip(c => c.Bind("$v", (double?)null), DBNull.Value, (r, i) => r.GetDoubleOrNull(i), null);
        RoundTrip(c => c.Bind("$v", (float?)null), DBNull.Value, (r, i) => r.GetFloatOrNull(i), null);
        RoundTrip(c => c.Bind("$v", (decimal?)null), DBNull.Value, (r, i) => r.GetExactDecimalOrNull(i), null);
        RoundTrip(c => c.Bind("$v", (Guid?)null), DBNull.Value, (r, i) => r.GetIdOrNull(i), null);
        RoundTrip(c => c.Bind("$v", (DateTimeOffset?)null), DBNull.Value, (r, i) => r.GetInstantOrNull(i), null);
        RoundTrip(c => c.Bind("$v", (DateOnly?)null), DBNull.Value, (r, i) => r.GetDayOrNull(i), null);
        RoundTrip(c => c.Bind("$v", (TimeSpan?)null), DBNull.Value, (r, i) => r.GetDurationOrNull(i), null);
        RoundTrip(c => c.Bind("$v", (JsonElement?)null), DBNull.Value, (r, i) => r.GetJsonOrNull(i), null);
        RoundTrip(c => c.Bind("$v", null, TestJson.Default.IReadOnlyListString), DBNull.Value, (r, i) => r.GetJson(i, TestJson.Default.IReadOnlyListString), null);
    }

    [Fact]
    public void Values_that_others_wrote_are_read_too()
    {
        using var reader = session.Command("SELECT '{0190A1B2-C3D4-7E5F-8A9B-0C1D2E3F4A5B}', '2025-01-31 12:00:00+02:00', 1.25, 3").ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal(Guid.Parse("0190A1B2-C3D4-7E5F-8A9B-0C1D2E3F4A5B"), reader.GetId(0));
        Assert.Equal(new DateTimeOffset(2025, 1, 31, 10, 0, 0, TimeSpan.Zero), reader.GetInstant(1));
        Assert.Equal(1.25m, reader.GetExactDecimal(2));
        Assert.Equal(3m, reader.GetExactDecimal(3));
    }

    [Fact]
    public void A_value_that_is_none_is_told()
    {
        using var reader = session.Command("SELECT '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5bx', 'soon'").ExecuteReader();
        Assert.True(reader.Read());
        Assert.Throws<FormatException>(() => reader.GetId(0));
        Assert.Throws<FormatException>(() => reader.GetInstant(1));
    }

    [Fact]
    public void Instants_sort_as_text()
    {
        var early = new DateTimeOffset(2025, 1, 31, 23, 59, 59, TimeSpan.FromHours(14));
        var late = new DateTimeOffset(2025, 1, 31, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal(1L, session.Command("SELECT $a < $b").Bind("$a", early).Bind("$b", late).ExecuteScalar());
    }

    [Fact]
    public void Violations_are_told_apart()
    {
        Execute("CREATE TABLE a (id TEXT PRIMARY KEY, name TEXT UNIQUE, CHECK (name <> ''))");
        Execute("CREATE TABLE b (a_id TEXT NOT NULL REFERENCES a (id))");
        Execute("INSERT INTO a VALUES ('1', 'x')");
        var key = Assert.Throws<SqliteException>(() => Execute("INSERT INTO a VALUES ('1', 'y')"));
        var name = Assert.Throws<SqliteException>(() => Execute("INSERT INTO a VALUES ('2', 'x')"));
        var reference = Assert.Throws<SqliteException>(() => Execute("INSERT INTO b VALUES ('3')"));
        var check = Assert.Throws<SqliteException>(() => Execute("INSERT INTO a VALUES ('4', '')"));
        Assert.Equal([true, true, false, false], new[] { key, name, reference, check }.Select(SqliteErrors.IsUniqueViolation));
        Assert.Equal([false, false, true, false], new[] { key, name, reference, check }.Select(SqliteErrors.IsForeignKeyViolation));

        Assert.True(SqliteErrors.TryReadViolation(name, out var errors));
        Assert.Equal(("name", ValidationCodes.Unique), (errors.Items[0].Field, errors.Items[0].Code));
        Assert.True(SqliteErrors.TryReadViolation(reference, out _));
        Assert.False(SqliteErrors.TryReadViolation(check, out _));
        Assert.True(SqliteErrors.TryReadViolation(new SqliteException("elsewhere", 19, 2067), out var unnamed));
        Assert.Equal("id", unnamed.Items[0].Field);
    }

    [Fact]
    public void A_scalar_must_be_a_number()
    {
        Assert.Equal(3L, session.Command("SELECT 3").ScalarInt64());
        Assert.Throws<InvalidOperationException>(() => session.Command("SELECT 'a'").ScalarInt64());
    }

    private void Execute(string sql) => session.Command(sql).ExecuteNonQuery();

    private void RoundTrip<T>(Action<SqliteCommand> bind, object stored, Func<SqliteDataReader, int, T> read, T expected)
    {
        var command = session.Command("SELECT $v");
        bind(command);
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal(stored, reader.GetValue(0));
        Assert.Equal(expected, read(reader, 0));
    }
}
