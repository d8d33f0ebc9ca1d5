using Pulumi.Testing;

namespace Compat.Tests.Pulumi;

/// <summary>Answers in a way of the test's own.</summary>
internal sealed class Answering(Func<MockResourceArgs, Task<(string? id, object state)>> answer) : RecordingMocks
{
    public Answering(Func<MockResourceArgs, (string? id, object state)> answer)
        : this(args => Task.FromResult(answer(args)))
    {
    }

    public override async Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        await base.NewResourceAsync(args);
        return await answer(args);
    }
}
