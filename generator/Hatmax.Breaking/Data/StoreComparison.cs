using Hatmax.Breaking.Pairing;

namespace Hatmax.Breaking.Data;

/// <summary>Which store holds the records of a service.</summary>
internal static class StoreComparison
{
    public static void Compare(SystemSpec old, SystemSpec now, ServicePair pair, ChangeBag bag)
    {
        var (before, after) = (Kinds(old, pair.Old.Service)[0], Kinds(now, pair.New.Service)[0]);
        if (before != after)
        {
            var place = pair.New.Service.Repositories.FirstOrDefault()?.Span ?? pair.New.Service.Name.Span;
            bag.Changed(BreakingRules.StoreChanged, place, $"The service '{pair.Name}' kept its records in {Name(before)} and keeps them in {Name(after)}.");
        }
    }

    /// <summary>The stores of a service, the primary one first; SQLite where none is written.</summary>
    public static ImmutableArray<RepositoryKind> Kinds(SystemSpec spec, ServiceSpec service)
    {
        var written = service.Repositories.IsEmpty ? spec.ServiceDefaults?.Repositories ?? [] : service.Repositories;
        return written.IsEmpty ? [RepositoryKind.Sqlite] : [.. written.Select(k => k.Value)];
    }

    /// <summary>As the spec writes it.</summary>
    public static string Name(RepositoryKind kind) => kind.ToString().ToLowerInvariant();
}
