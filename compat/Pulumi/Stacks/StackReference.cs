using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Reads what another stack exports.</summary>
public class StackReference : CustomResource
{
    /// <summary>Reads the stack.</summary>
    /// <param name="name">The full name of the stack, unless the arguments have it.</param>
    /// <param name="args">Another name for it.</param>
    /// <param name="options">How the engine treats the reference.</param>
    public StackReference(string name, StackReferenceArgs? args = null, CustomResourceOptions? options = null)
        : base(
            "pulumi:pulumi:StackReference",
            name,
            new StackReferenceArgs { Name = args?.Name ?? name },
            CustomResourceOptions.Merge(options, new CustomResourceOptions { Id = args?.Name ?? name }))
    {
    }

    /// <summary>The full name of the stack.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>All outputs; secret when any of them is.</summary>
    [Output("outputs")]
    public Output<ImmutableDictionary<string, object>> Outputs { get; private set; } = null!;

    /// <summary>The names of the secret outputs.</summary>
    [Output("secretOutputNames")]
    public Output<ImmutableArray<string>> SecretOutputNames { get; private set; } = null!;

    /// <summary>One output; null if there is none of that name. It is secret only if it is so itself.</summary>
    public Output<object?> GetOutput(Input<string> name)
        => new(ReadAsync(name, Output.Tuple(name.ToOutput(), Outputs).Apply(both => both.Item2.GetValueOrDefault(both.Item1))));

    /// <summary>One output that must be there.</summary>
    /// <exception cref="KeyNotFoundException">Seen when the value is awaited: there is none of that name.</exception>
    public Output<object> RequireOutput(Input<string> name)
        => new(ReadAsync(name, Output.Tuple(name.ToOutput(), Name, Outputs).Apply(all => all.Item3.TryGetValue(all.Item1, out var value)
            ? value
            : throw new KeyNotFoundException($"Stack '{all.Item2}' has no output '{all.Item1}'."))));

    /// <summary>One output with whether it is secret, for use outside of outputs.</summary>
    public async Task<StackReferenceOutputDetails> GetOutputDetailsAsync(string name)
    {
        var data = await GetOutput(name).DataTask;
        return data.IsSecret
            ? new StackReferenceOutputDetails { SecretValue = data.Value }
            : new StackReferenceOutputDetails { Value = data.Value };
    }

    /// <summary>The value of one output; null if there is none of that name.</summary>
    /// <exception cref="InvalidOperationException">The output is secret.</exception>
    public async Task<object?> GetValueAsync(Input<string> name) => InClear(await GetOutput(name).DataTask);

    /// <summary>The value of one output that must be there.</summary>
    /// <exception cref="InvalidOperationException">The output is secret.</exception>
    public async Task<object> RequireValueAsync(Input<string> name) => InClear(await RequireOutput(name).DataTask);

    private static T InClear<T>(OutputData<T> data) => data.IsSecret
        ? throw new InvalidOperationException("The output is secret: use GetOutput or RequireOutput, which keep it so.")
        : data.Value;

    private async Task<OutputData<T>> ReadAsync<T>(Input<string> name, Output<T> output)
    {
        var data = await output.DataTask;
        var key = await name.ToOutput().DataTask;
        var secrets = await SecretOutputNames.DataTask;
        if (!key.IsKnown || !secrets.IsKnown)
        {
            return data with { IsSecret = (await Outputs.DataTask).IsSecret };
        }

        return data with { IsSecret = !secrets.Value.IsDefault && secrets.Value.Contains(key.Value) };
    }
}
