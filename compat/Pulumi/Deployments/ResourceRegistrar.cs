using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Engine;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>Declares resources to the engine and gives them their outputs.</summary>
internal sealed class ResourceRegistrar(Deployment deployment, IMonitor monitor)
{
    private readonly EngineFeatures _features = new(monitor);

    /// <summary>Registers or reads a resource and completes its outputs, with an error if need be.</summary>
    public async Task RegisterAsync(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        try
        {
            var id = options.Id is null ? "" : await options.Id.ToOutput().GetValueAsync("");
            var state = string.IsNullOrEmpty(id)
                ? await SendRegistrationAsync(resource, args, options)
                : await SendReadingAsync(resource, id, args, options);
            Complete(resource, state);
        }
        catch (Exception e)
        {
            foreach (var completion in resource.Completions.Values)
            {
                completion.Fail(e);
            }

            throw;
        }
    }

    /// <summary>Sends the outputs of a component or a stack.</summary>
    public async Task RegisterOutputsAsync(Resource resource, Output<IDictionary<string, object?>> outputs)
    {
        var urn = await resource.Urn.GetValueAsync("");
        var values = await outputs.GetValueAsync(ImmutableDictionary<string, object?>.Empty);
        var properties = await SerializedProperties.OfAsync(LabelOf(resource), values, await _features.ResourceReferencesAsync());
        await monitor.RegisterResourceOutputsAsync(new RegisterResourceOutputsRequest { Urn = urn, Outputs = properties.Values });
    }

    private async Task<ResourceState> SendRegistrationAsync(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        var prepared = await PrepareAsync(resource, args, options);
        var request = new RegisterResourceRequest
        {
            Type = resource.GetResourceType(),
            Name = resource.GetResourceName(),
            Parent = prepared.Parent,
            Custom = resource is CustomResource,
            Object = prepared.Properties,
            Dependencies = { prepared.Dependencies },
            Provider = prepared.Provider,
            Version = options.Version ?? "",
            IgnoreChanges = { options.IgnoreChanges },
            AcceptSecrets = true,
            AcceptResources = true,
            CustomTimeouts = options.CustomTimeouts?.ToMessage(),
            PluginDownloadUrl = options.PluginDownloadURL ?? "",
            SupportsResultReporting = true,
        };
        foreach (var (property, urns) in prepared.PropertyDependencies)
        {
            request.PropertyDependencies[property] = new RegisterResourceRequest.Types.PropertyDependencies { Urns = { urns } };
        }

        await AddOptionsAsync(request, options);
        deployment.Registered(resource);
        var response = await monitor.RegisterResourceAsync(request);
        return new ResourceState(response.Urn, response.Id, response.Object ?? new Struct(), response.Result == Result.Success);
    }

    private async Task AddOptionsAsync(RegisterResourceRequest request, ResourceOptions options)
    {
        if (options.Protect is { } protect)
        {
            request.Protect = protect;
        }

        if (options.RetainOnDelete is { } retain)
        {
            request.RetainOnDelete = retain;
        }

        if (options.DeletedWith is { } other)
        {
            await _features.RequireAsync("deletedWith", nameof(options.DeletedWith));
            request.DeletedWith = await other.Urn.GetValueAsync("");
        }

        if (options.Aliases.Count > 0)
        {
            await _features.RequireAsync("aliasSpecs", nameof(options.Aliases));
            foreach (var alias in options.Aliases)
            {
                if (await alias.ToOutput().GetValueAsync(whenUnknown: null!) is { } known)
                {
                    request.Aliases.Add(await known.ToMessageAsync());
                }
            }
        }

        if (options is CustomResourceOptions custom)
        {
            request.ImportId = custom.ImportId ?? "";
            request.DeleteBeforeReplace = custom.DeleteBeforeReplace ?? false;
            request.DeleteBeforeReplaceDefined = custom.DeleteBeforeReplace is not null;
            request.AdditionalSecretOutputs.Add(custom.AdditionalSecretOutputs);
            request.ReplaceOnChanges.Add(custom.ReplaceOnChanges);
        }
    }

    private async Task<ResourceState> SendReadingAsync(Resource resource, string id, ResourceArgs args, ResourceOptions options)
    {
        if (resource is not CustomResource)
        {
            throw new ArgumentException("Only a CustomResource can be read: a component has no id.", nameof(options));
        }

        var prepared = await PrepareAsync(resource, args, options);
        var request = new ReadResourceRequest
        {
            Id = id,
            Type = resource.GetResourceType(),
            Name = resource.GetResourceName(),
            Parent = prepared.Parent,
            Properties = prepared.Properties,
            Dependencies = { prepared.Dependencies },
            Provider = prepared.Provider,
            Version = options.Version ?? "",
            AcceptSecrets = true,
            AcceptResources = true,
            PluginDownloadUrl = options.PluginDownloadURL ?? "",
        };
        if (options is CustomResourceOptions custom)
        {
            request.AdditionalSecretOutputs.Add(custom.AdditionalSecretOutputs);
        }

        deployment.Registered(resource);
        var response = await monitor.ReadResourceAsync(request);
        return new ResourceState(response.Urn, id, response.Properties ?? new Struct(), Succeeded: true);
    }

    private async Task<PreparedResource> PrepareAsync(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        var inputs = args.ToDictionary().Where(input => input.Key is not (Wire.Id or Wire.Urn));
        var explicitly = await options.DependsOn.ToOutput().GetValueAsync(whenUnknown: []);
        var properties = await SerializedProperties.OfAsync(LabelOf(resource), inputs, await _features.ResourceReferencesAsync());
        var parent = options.Parent?.Urn ?? (resource.GetResourceType() == Stack.TypeToken ? Output.Create("") : deployment.Stack.Urn);
        var provider = resource is CustomResource && options.Provider is not null ? await options.Provider.GetReferenceAsync() : "";

        var byProperty = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (property, resources) in properties.Dependencies)
        {
            byProperty[property] = await ResourceGraph.UrnsAsync(resources);
        }

        var all = byProperty.Values.SelectMany(urns => urns).Concat(await ResourceGraph.UrnsAsync(explicitly));
        return new PreparedResource(
            properties.Values, await parent.GetValueAsync(""), provider, [.. all.Distinct().Order(StringComparer.Ordinal)], byProperty);
    }

    private void Complete(Resource resource, ResourceState state)
    {
        var converter = new Converter(message => _ = deployment.Log.Send(LogSeverity.Warning, message, resource));
        foreach (var (name, completion) in resource.Completions)
        {
            if (name == Wire.Urn)
            {
                completion.Complete(OutputData<object?>.Known(state.Urn));
            }
            else if (name == Wire.Id && resource is CustomResource)
            {
                completion.Complete(OutputData<object?>.Known(state.Id) with { IsKnown = state.Id.Length > 0 });
            }
            else if (state.Properties.Fields.TryGetValue(name, out var value))
            {
                completion.Complete(converter.Convert($"{resource.GetType()}.{name}", value, completion.Type));
            }
            else
            {
                completion.CompleteWithDefault(isKnown: state.Succeeded && !deployment.Settings.IsDryRun);
            }
        }
    }

    private static string LabelOf(Resource resource) => $"{resource.GetResourceType()} '{resource.GetResourceName()}'";
}
