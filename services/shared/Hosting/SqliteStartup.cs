using Hatmax.Shared.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hatmax.Shared.Hosting;

/// <summary>Brings the database to its schema, and logs what was dropped and what could be. Hosted services start before the server does.</summary>
internal sealed class SqliteStartup(SqliteDatabase database, SqliteSchema schema, TimeProvider clock, ILogger<SqliteStartup> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var report = await SqliteMigrator.ApplyAsync(database, schema, clock, cancellationToken);
        foreach (var (table, column) in report.Dropped)
        {
            if (column is null)
            {
                HostLog.TableDropped(logger, table);
            }
            else
            {
                HostLog.ColumnDropped(logger, table, column);
            }
        }

        foreach (var table in report.Leftovers.GroupBy(leftover => leftover.Table, leftover => leftover.Column))
        {
            var columns = string.Join(", ", table);
            HostLog.Leftovers(logger, table.Key, columns);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
