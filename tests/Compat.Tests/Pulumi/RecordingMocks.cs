using System.Collections.Immutable;
using Pulumi.Testing;

namespace Compat.Tests.Pulumi;

/// <summary>Keeps what is registered, and answers with the inputs and an id made of the name.</summary>
internal class RecordingMocks : IMocks
{
    private readonly List<MockResourceArgs> _resources = [];
    private readonly List<MockRegisterResourceOutputsRequest> _outputs = [];

    public IReadOnlyList<MockResourceArgs> Resources => _resources;

    public IReadOnlyList<MockRegisterResourceOutputsRequest> Outputs => _outputs;

    public MockResourceArgs this[string name] => _resources.Single(resource => resource.Name == name);

    public virtual Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        lock (_resources)
        {
            _resources.Add(args);
        }

        return Task.FromResult<(string?, object)>((args.Name + "-id", args.Inputs));
    }

    public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(ImmutableDictionary<string, object>.Empty);

    public Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
    {
        lock (_outputs)
        {
            _outputs.Add(args);
        }

        return Task.CompletedTask;
    }
}
