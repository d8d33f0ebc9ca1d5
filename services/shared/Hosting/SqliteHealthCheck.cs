using Hatmax.Shared.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Hatmax.Shared.Hosting;

/// <summary>Asks the database for one row.</summary>
/// <param name="database">The database.</param>
public sealed class SqliteHealthCheck(SqliteDatabase database) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var session = await database.ReadAsync(cancellationToken);
            session.Command("SELECT count(*) FROM sqlite_master").ExecuteScalar();
            return HealthCheckResult.Healthy();
        }
        catch (Exception exception) when (exception is SqliteException or ObjectDisposedException)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, "the database does not answer", exception);
        }
    }
}
