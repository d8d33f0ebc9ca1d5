namespace Pulumi.Serialization;

/// <inheritdoc cref="IOutputCompletion"/>
internal sealed class OutputCompletion<T> : IOutputCompletion
{
    private readonly Resource _resource;
    private readonly TaskCompletionSource<OutputData<T>> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public OutputCompletion(Resource resource)
    {
        _resource = resource;
        Output = new Output<T>(_source.Task);
    }

    public Type Type => typeof(T);

    public IOutput Output { get; }

    public void Complete(OutputData<object?> data)
        => _source.TrySetResult(new OutputData<T>(data.Resources.Add(_resource), (T)data.Value!, data.IsKnown, data.IsSecret));

    public void CompleteWithDefault(bool isKnown) => _source.TrySetResult(new OutputData<T>([_resource], default!, isKnown, IsSecret: false));

    public void Fail(Exception error) => _source.TrySetException(error);
}
