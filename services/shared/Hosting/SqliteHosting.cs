using Hatmax.Shared.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace Hatmax.Shared.Hosting;

/// <summary>Gives a service its SQLite database.</summary>
public static class SqliteHosting
{
    /// <summary>
    /// Registers the <see cref="SqliteDatabase"/> of <see cref="DatabaseOptions.Path"/>, brings it to the schema before the service
    /// answers, and adds it to the health checks as a critical dependency.
    /// </summary>
    /// <param name="builder">The service.</param>
    /// <param name="schema">What the database must look like.</param>
    /// <returns>The same builder.</returns>
    public static WebApplicationBuilder AddSqlite(this WebApplicationBuilder builder, SqliteSchema schema)
    {
        builder.Services.TryAddSingleton(Open);
        builder.Services.AddHostedService(services => new SqliteStartup(
            services.GetRequiredService<SqliteDatabase>(), schema, services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<SqliteStartup>>()));
        builder.Services.AddHealthChecks().Add(new HealthCheckRegistration(
            "database",
            services => new SqliteHealthCheck(services.GetRequiredService<SqliteDatabase>()),
            HealthStatus.Unhealthy,
            [HealthTags.Critical],
            TimeSpan.FromSeconds(1)));
        return builder;
    }

    private static SqliteDatabase Open(IServiceProvider services)
    {
        var path = services.GetRequiredService<ServiceOptions>().Database.Path;
        if (path != SqliteDatabaseOptions.InMemory)
        {
            path = Path.GetFullPath(path);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
            var definition = services.GetRequiredService<ServiceDefinition>();
            FormerDatabase.Follow(path, definition.Name, definition.FormerNames);
        }

        return new SqliteDatabase(path);
    }
}
