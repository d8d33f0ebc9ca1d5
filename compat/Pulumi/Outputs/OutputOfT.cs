namespace Pulumi;

/// <summary>
/// A value that may come later, may stay unknown in a preview, and may be secret. It also knows the resources that it comes from.
/// </summary>
public sealed class Output<T> : IOutput
{
    internal Output(Task<OutputData<T>> data)
    {
        DataTask = data;
        // The program must not end before the value is there, and its error must not be lost.
        Deployment.Current?.InFlight.Add(data);
    }

    internal Task<OutputData<T>> DataTask { get; }

    /// <summary>An output of the result of a task. The error of the task is the error of the output.</summary>
    public static Output<T> Create(Task<T> value) => Create(value, isSecret: false);

    /// <summary>Computes another value from this one, if it is known. The result is secret when this one is.</summary>
    public Output<TResult> Apply<TResult>(Func<T, TResult> func) => Apply(value => Output.Create(func(value)));

    /// <inheritdoc cref="Apply{TResult}(Func{T, TResult})"/>
    public Output<TResult> Apply<TResult>(Func<T, Task<TResult>> func) => Apply(value => Output<TResult>.Create(func(value)));

    /// <inheritdoc cref="Apply{TResult}(Func{T, Output{TResult}})"/>
    public Output<TResult> Apply<TResult>(Func<T, Input<TResult>?> func) => Apply(value => func(value).ToOutput());

    /// <summary>
    /// Computes another output from this value, if it is known. The result is secret when either is, and hangs on the resources of both.
    /// </summary>
    public Output<TResult> Apply<TResult>(Func<T, Output<TResult>?> func) => new(ApplyAsync(func));

    /// <summary>Not the value, which may not be there yet: a hint to use <see cref="Apply{TResult}(Func{T, TResult})"/>.</summary>
    public override string ToString()
    {
        const string hint = "An Output<T> has no text of its own. Use Apply, or Output.Format($\"...\"), to build a text from its value.";
        _ = Deployment.Current?.Log.Send(Pulumirpc.LogSeverity.Warning, hint);
        return hint;
    }

    async Task<OutputData<object?>> IOutput.GetDataAsync() => (await DataTask).Boxed();

    internal static Output<T> Create(Task<T> value, bool isSecret)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new Output<T>(WaitAsync(value, isSecret));

        static async Task<OutputData<T>> WaitAsync(Task<T> value, bool isSecret) => OutputData<T>.Known(await value, isSecret);
    }

    internal static Output<T> Of(OutputData<T> data) => new(Task.FromResult(data));

    /// <summary>This output with its data changed.</summary>
    internal Output<T> With(Func<OutputData<T>, OutputData<T>> change)
    {
        return new Output<T>(ChangeAsync());

        async Task<OutputData<T>> ChangeAsync() => change(await DataTask);
    }

    internal async Task<T> GetValueAsync(T whenUnknown)
    {
        var data = await DataTask;
        return data.IsKnown ? data.Value : whenUnknown;
    }

    private async Task<OutputData<TResult>> ApplyAsync<TResult>(Func<T, Output<TResult>?> func)
    {
        var outer = await DataTask;
        if (!outer.IsKnown)
        {
            return OutputData<TResult>.Unknown(outer.Resources, outer.IsSecret);
        }

        if (func(outer.Value) is not { } output)
        {
            return new OutputData<TResult>(outer.Resources, default!, IsKnown: true, outer.IsSecret);
        }

        var inner = await output.DataTask;
        return inner with { Resources = outer.Resources.Union(inner.Resources), IsSecret = outer.IsSecret || inner.IsSecret };
    }
}
