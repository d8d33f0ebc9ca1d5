namespace Hatmax.Deployment.Planning;

/// <summary>The statements that make a database per service when the data folder is new.</summary>
internal static class PostgresConfiguration
{
    public static ImmutableArray<ConfigFile> Of(PlanDraft draft)
    {
        var statements = draft.Services.Values.Where(s => s.Stores.Contains(RepositoryKind.Postgres))
            .Select(s => $"CREATE DATABASE {SqlNames.Quote(DatabaseNames.Of(s.Name))};\n");
        return [new ConfigFile("/docker-entrypoint-initdb.d/databases.sql", [new LiteralValue(string.Concat(statements))])];
    }
}
