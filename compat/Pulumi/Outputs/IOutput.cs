namespace Pulumi;

/// <summary>An output whose type is not known at compile time.</summary>
internal interface IOutput
{
    /// <summary>Waits for the value.</summary>
    Task<OutputData<object?>> GetDataAsync();
}
