using System.Globalization;
using Hatmax.Breaking.Data;
using Hatmax.Breaking.Pairing;

namespace Hatmax.Breaking.Deploy;

/// <summary>What runs elsewhere, or is reached elsewhere, or needs more than before.</summary>
internal static class DeployComparison
{
    public static void Compare(SystemSpec old, SystemSpec now, Pairs<ServiceSpec> services, ChangeBag bag)
    {
        foreach (var service in services.Removed)
        {
            bag.Removed(BreakingRules.ServiceRemoved, service.Name.Span, $"The service '{service.Name}' is gone.");
        }

        var (before, after) = (ServicePorts.Of(old), ServicePorts.Of(now));
        foreach (var pair in services.Both)
        {
            var (was, port) = (before[pair.Old.Name.Value], after[pair.New.Name.Value]);
            if (was != port)
            {
                var why = pair.New.Port is null ? ": the port follows from the names of all services" : "";
                bag.Changed(BreakingRules.PortChanged, pair.New.Port?.Span ?? pair.New.Name.Span,
                    string.Create(CultureInfo.InvariantCulture, $"The service '{pair.New.Name}' listened on {was} and listens on {port}{why}."));
            }
        }

        CompareEnvironments(old, now, bag);
        CompareSecrets(old, now, bag);
    }

    private static void CompareEnvironments(SystemSpec old, SystemSpec now, ChangeBag bag)
    {
        var pairs = Pairs.Of(old.Deployment?.Environments ?? [], now.Deployment?.Environments ?? [], e => e.Name.Value, FormerNames.None);
        foreach (var environment in pairs.Removed)
        {
            bag.Removed(BreakingRules.EnvironmentRemoved, environment.Name.Span, $"The environment '{environment.Name}' is gone.");
        }

        foreach (var pair in pairs.Both)
        {
            foreach (var platform in Platforms(old, pair.Old).Except(Platforms(now, pair.New)))
            {
                bag.Changed(BreakingRules.PlatformRemoved, pair.New.Name.Span, $"The environment '{pair.New.Name}' does not run on {platform} any more.");
            }

            CompareDomains(pair, bag);
        }
    }

    private static void CompareDomains(Pair<EnvironmentSpec> pair, ChangeBag bag)
    {
        Compare(pair.Old.Domain, pair.New.Domain, $"The environment '{pair.New.Name}'", pair.New.Name.Span);
        foreach (var service in Pairs.Of(pair.Old.Services, pair.New.Services, s => s.Name.Value, FormerNames.None).Both)
        {
            Compare(service.Old.Domain, service.New.Domain, $"The service '{service.New.Name}' in '{pair.New.Name}'", service.New.Name.Span);
        }

        void Compare(Located<string>? was, Located<string>? domain, string what, SourceSpan place)
        {
            if (was is not null && was.Value != domain?.Value)
            {
                bag.Changed(BreakingRules.DomainChanged, domain?.Span ?? place, $"{what} was reached under '{was}' and is {(domain is null ? "not any more" : $"under '{domain}'")}.");
            }
        }
    }

    private static IEnumerable<DeploymentPlatform> Platforms(SystemSpec spec, EnvironmentSpec environment) =>
        (environment.Platforms.IsEmpty ? spec.Deployment?.Platforms ?? [] : environment.Platforms).Select(p => p.Value);

    // SQLite is a file; every other store is reached with a secret, one per kind of store and deployment.
    private static void CompareSecrets(SystemSpec old, SystemSpec now, ChangeBag bag)
    {
        var known = old.Services.SelectMany(s => StoreComparison.Kinds(old, s)).ToHashSet();
        foreach (var service in now.Services)
        {
            foreach (var kind in StoreComparison.Kinds(now, service).Where(k => k != RepositoryKind.Sqlite && known.Add(k)))
            {
                var place = service.Repositories.FirstOrDefault(r => r.Value == kind)?.Span ?? service.Name.Span;
                bag.Changed(BreakingRules.SecretRequired, place, $"The service '{service.Name}' needs the secrets of {StoreComparison.Name(kind)} now.");
            }
        }
    }
}
