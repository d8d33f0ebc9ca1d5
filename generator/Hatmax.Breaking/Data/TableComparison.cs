using Hatmax.Breaking.Pairing;

namespace Hatmax.Breaking.Data;

/// <summary>What happens to rows that are stored when a service of the new spec starts on them.</summary>
internal static class TableComparison
{
    public static void Compare(ServicePair service, ChangeBag bag)
    {
        var old = StoredTables.Old(service);
        var open = StoredTables.Of(service.New).ToList();
        foreach (var table in old)
        {
            // Rows stay under the name of their table, so a table of that name is the same one, whatever it holds now.
            var now = open.Find(t => t.Key == table.Key) ?? open.Find(t => t.Name == table.Name);
            if (now is null)
            {
                if (!DropComparison.Names(service.New.Service.Drop, table.Name))
                {
                    bag.Removed(BreakingRules.TableRemoved, table.Span, $"Nothing reads the table '{table.Name}' of the service '{service.Name}' any more.");
                }

                continue;
            }

            open.Remove(now);
            var renames = IsRenamed(service, now);
            if (now.Name != table.Name && !renames)
            {
                bag.Changed(BreakingRules.TableRenamed, now.Span, $"The table '{table.Name}' of the service '{service.Name}' is now called '{now.Name}'.");
            }

            ColumnComparison.Compare(table, now, renames, bag);
            IndexComparison.Compare(table, now, bag);
        }

        foreach (var table in open)
        {
            DropComparison.Compare(null, table, bag);
        }

        DropComparison.Compare(service, bag);
        CompareDeletion(service, bag);
    }

    private static void CompareDeletion(ServicePair service, ChangeBag bag)
    {
        foreach (var pair in service.Entities.Where(e => e is { Old.Root.SoftDelete: true, New.Root.SoftDelete: false }))
        {
            bag.Changed(BreakingRules.SoftDeleteRemoved, pair.New.Name.Span, $"Records of {pair.New.Name} that were deleted are shown again.");
        }
    }

    // The tables of what was renamed with was follow it: its own, those of its collections, and those that hold it as a child.
    private static bool IsRenamed(ServicePair service, StoredTable table)
    {
        var root = table.Key.Split('.')[0];
        var model = service.New.Aggregate(root)?.Children.FirstOrDefault(c => $"{root}.{c.Name}" == table.Key)?.Of.Value;
        return service.Entities.Any(e => e.Renamed && (e.New.Name.Value == root || e.New.Name.Value == model));
    }
}
