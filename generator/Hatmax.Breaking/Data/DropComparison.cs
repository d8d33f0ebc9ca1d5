using Hatmax.Breaking.Pairing;

namespace Hatmax.Breaking.Data;

/// <summary>What <c>drop</c> lets go that it did not before.</summary>
internal static class DropComparison
{
    public static void Compare(ServicePair service, ChangeBag bag)
    {
        foreach (var table in New(service.Old.Service.Drop, service.New.Service.Drop))
        {
            bag.Changed(BreakingRules.TableDropped, table.Span, $"The table '{table}' of the service '{service.Name}' is dropped with its rows.");
        }
    }

    /// <param name="old">The same table before; null for one that is new, which a database may have from an earlier time.</param>
    /// <param name="now">The table.</param>
    /// <param name="bag">Where to report.</param>
    public static void Compare(StoredTable? old, StoredTable now, ChangeBag bag)
    {
        foreach (var column in New(old?.Dropped ?? [], now.Dropped))
        {
            bag.Changed(BreakingRules.ColumnDropped, column.Span, $"The column '{column}' of '{now.Name}' is dropped with its values.");
        }
    }

    public static bool Names(ImmutableArray<Located<string>> dropped, string name) => dropped.Any(d => string.Equals(d.Value, name, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Located<string>> New(ImmutableArray<Located<string>> old, ImmutableArray<Located<string>> now) => now.Where(name => !Names(old, name.Value));
}
