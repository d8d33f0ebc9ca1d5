using Hatmax.Breaking.Code;
using Hatmax.Breaking.Data;
using Hatmax.Breaking.Deploy;
using Hatmax.Breaking.Events;
using Hatmax.Breaking.Http;
using Hatmax.Breaking.Pairing;

namespace Hatmax.Breaking;

/// <summary>Compares two specs and tells what breaks for those who use the old one. Additions break nothing.</summary>
public static class BreakingChanges
{
    /// <summary>Every breaking change, by category, then in the order of the texts. Both specs must be valid.</summary>
    /// <param name="old">The spec that clients, data and code were made for.</param>
    /// <param name="now">The spec that takes its place.</param>
    public static ImmutableArray<BreakingChange> Between(SystemSpec old, SystemSpec now)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        var bag = new ChangeBag();
        var services = Pairs.Of(old.Services, now.Services, s => s.Name.Value, FormerNames.Of);
        foreach (var pair in services.Both.Select(p => new ServicePair(p.Old, p.New)))
        {
            RouteComparison.Compare(pair, bag);
            MemberComparison.Compare(pair, bag);
            AccessComparison.Compare(pair, bag);
            TableComparison.Compare(pair, bag);
            StoreComparison.Compare(old, now, pair, bag);
            CodeComparison.Compare(old, now, pair, bag);
        }

        foreach (var service in services.Removed)
        {
            var gone = new ServicePair(service, new ServiceSpec { Name = service.Name, Kind = service.Kind, Preset = service.Preset });
            RouteComparison.Compare(gone, bag);
            TableComparison.Compare(gone, bag);
        }

        AccessComparison.CompareGateway(old, now, bag);
        EventComparison.Compare(old, now, bag);
        DeployComparison.Compare(old, now, services, bag);
        return bag.ToSorted();
    }
}
