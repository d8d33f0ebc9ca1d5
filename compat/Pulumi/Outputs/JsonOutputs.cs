namespace Pulumi;

/// <summary>The outputs met while one value is written as JSON.</summary>
internal sealed class JsonOutputs
{
    private readonly Dictionary<IOutput, object?> _values = new(ReferenceEqualityComparer.Instance);
    private readonly List<IOutput> _missing = [];

    /// <summary>The value of an output that has been waited for; null while it has not, or when it is unknown.</summary>
    public object? ValueOf(IOutput output)
    {
        if (!_values.TryGetValue(output, out var value))
        {
            _missing.Add(output);
        }

        return value;
    }

    /// <summary>Waits for the outputs met since the last call; false if there were none.</summary>
    public async Task<bool> WaitForNewAsync(OutputGathering gathering)
    {
        foreach (var output in _missing)
        {
            _values[output] = await gathering.AddAsync(output);
        }

        var any = _missing.Count > 0;
        _missing.Clear();
        return any;
    }
}
