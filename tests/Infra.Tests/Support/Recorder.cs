using Pulumi.Testing;

namespace Hatmax.Infra.Tests.Support;

/// <summary>Answers like providers that create at once, and keeps what was asked in its order.</summary>
internal sealed class Recorder : IMocks
{
    private readonly List<Registration> _registrations = [];
    private readonly Lock _lock = new();

    /// <summary>What was registered, in the order of arrival.</summary>
    public ImmutableArray<Registration> Registrations
    {
        get
        {
            lock (_lock)
            {
                return [.. _registrations];
            }
        }
    }

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        lock (_lock)
        {
            _registrations.Add(new Registration(args.Type!, args.Name!, args.Inputs));
        }

        var state = args.Type switch
        {
            // The id of an image stands for its name, so that a container shows which image it runs.
            "docker:index/remoteImage:RemoteImage" => args.Inputs.SetItem("imageId", args.Inputs["name"]),
            "random:index/randomPassword:RandomPassword" => args.Inputs.SetItem("result", $"value of {args.Name}"),
            _ => args.Inputs,
        };
        return Task.FromResult<(string?, object)>((args.Type!.StartsWith("hatmax:", StringComparison.Ordinal) ? null : $"{args.Name}-id", state));
    }

    public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(args.Args);
}
