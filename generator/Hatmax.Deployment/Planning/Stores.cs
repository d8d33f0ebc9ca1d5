namespace Hatmax.Deployment.Planning;

/// <summary>The stores that services keep data in.</summary>
internal static class Stores
{
    /// <summary>Stores of a service: its own, else those of <c>service_defaults</c>, else SQLite; none when it has nothing to store.</summary>
    public static ImmutableArray<RepositoryKind> Of(SystemSpec spec, ServiceSpec service)
    {
        if (service.Aggregates.IsEmpty && service.Models.IsEmpty)
        {
            return [];
        }

        ImmutableArray<Located<RepositoryKind>> written = service.Repositories.IsEmpty ? spec.ServiceDefaults?.Repositories ?? [] : service.Repositories;
        return written.IsEmpty ? [RepositoryKind.Sqlite] : [.. written.Select(r => r.Value).Distinct()];
    }
}
