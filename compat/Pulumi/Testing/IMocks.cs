namespace Pulumi.Testing;

/// <summary>Answers in place of the engine.</summary>
public interface IMocks
{
    /// <summary>Is told of each resource that is registered or read, but not of the stack.</summary>
    /// <returns>The id, null for none, and the outputs: a dictionary with string keys.</returns>
    Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args);

    /// <summary>Is told of each call of a provider's function. The substitute has no such calls.</summary>
    /// <returns>The result: a dictionary with string keys.</returns>
    Task<object> CallAsync(MockCallArgs args);

    /// <summary>Is told of the outputs of each component and of the stack.</summary>
    Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args) => Task.CompletedTask;
}
