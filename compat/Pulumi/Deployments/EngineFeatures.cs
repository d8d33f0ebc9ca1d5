using System.Collections.Concurrent;
using Pulumi.Engine;

namespace Pulumi;

/// <summary>What the engine can do. Each question is asked once.</summary>
internal sealed class EngineFeatures(IMonitor monitor)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<bool>>> _answers = new(StringComparer.Ordinal);

    public Task<bool> ResourceReferencesAsync() => HasAsync("resourceReferences");

    /// <exception cref="InvalidOperationException">The engine is too old for an option.</exception>
    public async Task RequireAsync(string feature, string option)
    {
        if (!await HasAsync(feature))
        {
            throw new InvalidOperationException($"The option {option} needs a newer Pulumi engine: update the `pulumi` command.");
        }
    }

    private Task<bool> HasAsync(string feature) => _answers.GetOrAdd(feature, id => new Lazy<Task<bool>>(() => AskAsync(id))).Value;

    private async Task<bool> AskAsync(string feature)
        => (await monitor.SupportsFeatureAsync(new Pulumirpc.SupportsFeatureRequest { Id = feature })).HasSupport;
}
