using Hatmax.Breaking.Pairing;

namespace Hatmax.Breaking.Http;

/// <summary>Which calls of a client are not answered as they were.</summary>
internal static class RouteComparison
{
    public static void Compare(ServicePair pair, ChangeBag bag)
    {
        var (before, after) = (Endpoints.BasePath(pair.Old), Endpoints.BasePath(pair.New));
        var old = Endpoints.Old(pair).ToList();
        var open = new List<Endpoint>(Endpoints.New(pair));
        if (before != after && old.Count > 0 && open.Count > 0)
        {
            var place = pair.New.Service.Api?.BasePath?.Span ?? pair.New.Service.Name.Span;
            bag.Changed(BreakingRules.BasePathChanged, place, $"The routes of the service '{pair.Name}' moved from '{Shown(before)}' to '{Shown(after)}'.");
        }

        var left = old.Where(e => !Answered(e, open, bag)).ToList();
        foreach (var endpoint in left)
        {
            if (Find(endpoint, open) is { } moved)
            {
                open.Remove(moved);
                var rule = moved.Method == endpoint.Method ? BreakingRules.RoutePathChanged : BreakingRules.RouteMethodChanged;
                bag.Changed(rule, moved.Span, $"{endpoint.Shown} is now {moved.Shown}.");
            }
            else
            {
                bag.Removed(BreakingRules.RouteRemoved, endpoint.Span, $"{endpoint.Shown} is not answered any more.");
            }
        }
    }

    private static bool Answered(Endpoint old, List<Endpoint> open, ChangeBag bag)
    {
        if (open.Find(e => e.Key == old.Key) is not { } same)
        {
            return false;
        }

        open.Remove(same);
        if (same.Kind != old.Kind)
        {
            bag.Changed(BreakingRules.RouteMeaningChanged, same.Span, $"{same.Shown} was '{old.Kind}' and is '{same.Kind}'.");
        }

        return true;
    }

    private static Endpoint? Find(Endpoint old, List<Endpoint> open) =>
        (old.Id is null ? null : open.Find(e => e.Id == old.Id)) ?? open.Find(e => e.Does == old.Does);

    private static string Shown(string basePath) => basePath.Length == 0 ? "/" : basePath;
}
