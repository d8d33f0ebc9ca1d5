namespace Pulumi.Serialization;

/// <summary>An output of a resource that waits for the engine's answer.</summary>
internal interface IOutputCompletion
{
    /// <summary>The type of the value.</summary>
    Type Type { get; }

    /// <summary>The output itself.</summary>
    IOutput Output { get; }

    /// <summary>Gives the output its data, with the resource added to what it hangs on.</summary>
    void Complete(OutputData<object?> data);

    /// <summary>Gives the output the default of its type, unless it has a value.</summary>
    void CompleteWithDefault(bool isKnown);

    /// <summary>Gives the output an error, unless it has a value.</summary>
    void Fail(Exception error);
}
