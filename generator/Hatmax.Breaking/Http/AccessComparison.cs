using Hatmax.Breaking.Pairing;

namespace Hatmax.Breaking.Http;

/// <summary>Callers who were let in and are not.</summary>
internal static class AccessComparison
{
    /// <summary>What a service asks of its callers.</summary>
    public static void Compare(ServicePair pair, ChangeBag bag)
    {
        var (old, now) = (pair.Old.Service.Auth, pair.New.Service.Auth);
        if (!IsOn(now))
        {
            return;
        }

        if (!IsOn(old))
        {
            bag.Changed(BreakingRules.AuthRequired, now!.Enabled!.Span, $"The service '{pair.Name}' checks its callers now.");
        }
        else if (now!.Mode is { } mode && old!.Mode?.Value != mode.Value)
        {
            bag.Changed(BreakingRules.AuthChanged, mode.Span, $"The service '{pair.Name}' checks its callers in another way.");
        }

        var before = IsOn(old) ? old!.RequiredScopes.Select(s => s.Value).ToHashSet(StringComparer.Ordinal) : [];
        foreach (var scope in now!.RequiredScopes.Where(s => !before.Contains(s.Value)))
        {
            bag.Changed(BreakingRules.PermissionRequired, scope.Span, $"Callers of the service '{pair.Name}' need the scope '{scope}' now.");
        }
    }

    /// <summary>The routes of the gateway and their permissions.</summary>
    public static void CompareGateway(SystemSpec old, SystemSpec now, ChangeBag bag)
    {
        var pairs = Pairs.Of(old.Routes, now.Routes, r => r.Match.Method + " " + RoutePaths.Shape(r.Match.Path), FormerNames.None);
        foreach (var route in pairs.Removed)
        {
            bag.Removed(BreakingRules.RouteRemoved, route.Match.Span, $"The gateway does not answer {route.Match.Method} {route.Match.Path} any more.");
        }

        foreach (var pair in pairs.Both)
        {
            if (pair.New.Resource is { } needed && (pair.Old.Resource is not { } had || (had.Type.Value, had.Action.Value) != (needed.Type.Value, needed.Action.Value)))
            {
                bag.Changed(BreakingRules.PermissionRequired, needed.Span, $"{pair.New.Match.Method} {pair.New.Match.Path} of the gateway needs '{needed.Action}' of '{needed.Type}' now.");
            }
        }
    }

    private static bool IsOn(AuthSpec? auth) => auth?.Enabled?.Value == true;
}
