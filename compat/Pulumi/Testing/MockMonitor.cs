using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Engine;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi.Testing;

/// <summary>Answers from mocks. It has every feature that a resource can ask for.</summary>
internal sealed class MockMonitor(IMocks mocks, EngineSettings settings) : IMonitor
{
    public Task<SupportsFeatureResponse> SupportsFeatureAsync(SupportsFeatureRequest request)
        => Task.FromResult(new SupportsFeatureResponse { HasSupport = true });

    public async Task<RegisterResourceResponse> RegisterResourceAsync(RegisterResourceRequest request)
    {
        var urn = UrnOf(request.Parent, request.Type, request.Name);
        if (request.Type == Stack.TypeToken)
        {
            return new RegisterResourceResponse { Urn = urn, Object = new Struct() };
        }

        var (id, state) = await AskAsync(request.Type, request.Name, request.Object, request.Provider, request.ImportId);
        return new RegisterResourceResponse { Urn = urn, Id = id ?? request.ImportId, Object = state };
    }

    public async Task<ReadResourceResponse> ReadResourceAsync(ReadResourceRequest request)
    {
        var (_, state) = await AskAsync(request.Type, request.Name, request.Properties, request.Provider, request.Id);
        return new ReadResourceResponse { Urn = UrnOf(request.Parent, request.Type, request.Name), Properties = state };
    }

    public Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request)
        => mocks.RegisterResourceOutputs(new MockRegisterResourceOutputsRequest(
            request.Urn,
            request.Outputs.Fields.ToImmutableDictionary(
                field => field.Key, field => Output<object?>.Of(Deserializer.Deserialize(field.Value)))));

    public Task SignalAndWaitForShutdownAsync() => Task.CompletedTask;

    private async Task<(string? Id, Struct State)> AskAsync(string type, string name, Struct inputs, string provider, string id)
    {
        var known = ImmutableDictionary.CreateBuilder<string, object>();
        foreach (var (key, field) in inputs.Fields)
        {
            if (Deserializer.Deserialize(field) is { IsKnown: true, Value: { } value })
            {
                known.Add(key, value);
            }
        }

        var args = new MockResourceArgs { Type = type, Name = name, Inputs = known.ToImmutable(), Provider = provider, Id = id };
        var (newId, state) = await mocks.NewResourceAsync(args);
        var answer = await new Serializer(keepResources: true).SerializeAsync($"the state of {name}", state);
        return answer?.StructValue is { } properties
            ? (newId, properties)
            : throw new InvalidOperationException($"The mocks answered {state?.GetType()} for '{name}'; a state is a dictionary.");
    }

    // Under a parent that has a parent, the engine would name all of their types; the official mocks name the topmost only.
    private string UrnOf(string parent, string type, string name)
    {
        var under = parent.Length == 0 ? "" : parent.Split("::")[2].Split('$')[0] + "$";
        return $"urn:pulumi:{settings.Stack}::{settings.Project}::{under}{type}::{name}";
    }
}
