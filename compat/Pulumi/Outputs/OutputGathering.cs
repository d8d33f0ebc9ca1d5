using System.Collections.Immutable;

namespace Pulumi;

/// <summary>
/// Sums up several outputs: the whole is known when every part is, and secret when any part is. A part that is not known counts with the
/// default value of its type.
/// </summary>
internal sealed class OutputGathering
{
    private readonly ImmutableHashSet<Resource>.Builder _resources = ImmutableHashSet.CreateBuilder<Resource>();
    private bool _isKnown = true;
    private bool _isSecret;

    /// <summary>Makes one output of what <paramref name="collect"/> adds and returns.</summary>
    public static Output<T> Of<T>(Func<OutputGathering, Task<T>> collect)
    {
        return new Output<T>(RunAsync(collect));

        static async Task<OutputData<T>> RunAsync(Func<OutputGathering, Task<T>> collect)
        {
            var gathering = new OutputGathering();
            var value = await collect(gathering);
            return new OutputData<T>(gathering._resources.ToImmutable(), value, gathering._isKnown, gathering._isSecret);
        }
    }

    /// <summary>Waits for a part and returns its value.</summary>
    public async Task<T> AddAsync<T>(Input<T> part)
    {
        Output<T> output = part;
        var data = await output.DataTask;
        Count(data.Boxed());
        return data.Value;
    }

    /// <summary>Waits for a part of any type and returns its value.</summary>
    public async Task<object?> AddAsync(IOutput part)
    {
        var data = await part.GetDataAsync();
        Count(data);
        return data.Value;
    }

    private void Count(OutputData<object?> data)
    {
        _resources.UnionWith(data.Resources);
        _isKnown &= data.IsKnown;
        _isSecret |= data.IsSecret;
    }
}
