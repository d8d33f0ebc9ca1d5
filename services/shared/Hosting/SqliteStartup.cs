using Hatmax.Shared.Sqlite;
using Microsoft.Extensions.Hosting;

namespace Hatmax.Shared.Hosting;

/// <summary>Brings the database to its schema. Hosted services start before the server does.</summary>
internal sealed class SqliteStartup(SqliteDatabase database, SqliteSchema schema, TimeProvider clock) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => SqliteMigrator.ApplyAsync(database, schema, clock, cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
