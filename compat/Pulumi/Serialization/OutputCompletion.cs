namespace Pulumi.Serialization;

/// <inheritdoc cref="IOutputCompletion"/>
internal sealed class OutputCompletion<T> : IOutputCompletion
{
    private readonly Resource resource;
    private readonly TaskCompletionSource<OutputData<T>> source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public OutputCompletion(Resource resource)
    {
        this.resource = resource;
        Output = new Output<T>(source.Task);
    }

    public Type Type => typeof(T);

    public IOutput Output { get; }

    public void Complete(OutputData<object?> data)
        => source.TrySetResult(new OutputData<T>(data.Resources.Add(resource), (T)data.Value!, data.IsKnown, data.IsSecret));

    public void CompleteWithDefault(bool isKnown) => source.TrySetResult(new OutputData<T>([resource], default!, isKnown, IsSecret: false));

    public void Fail(Exception error) => source.TrySetException(error);
}
