using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi;

public sealed partial class Deployment
{
    /// <summary>Runs a stack against mocks.</summary>
    /// <returns>All resources, the stack included, in the order of their registration.</returns>
    /// <exception cref="RunException">The program has failed; the message is what a user would see.</exception>
    /// <exception cref="AggregateException">It has failed in several ways.</exception>
    public static Task<ImmutableArray<Resource>> TestAsync<TStack>(IMocks mocks, TestOptions? options = null)
        where TStack : Stack, new() => RunWithMocksAsync(mocks, options, Construct<TStack>);

    /// <summary>Runs a program against mocks.</summary>
    /// <returns>All resources but the stack, in the order of their registration, and what the program returns.</returns>
    /// <inheritdoc cref="TestAsync{TStack}(IMocks, TestOptions)"/>
    public static async Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task<IDictionary<string, object?>>> createResources)
    {
        IDictionary<string, object?> outputs = ImmutableDictionary<string, object?>.Empty;
        var resources = await RunWithMocksAsync(testMocks, testOptions, () => new ProgramStack(async () =>
        {
            outputs = await createResources();
            return ImmutableDictionary<string, object?>.Empty;
        }));
        return (resources.RemoveAll(resource => resource is ProgramStack), outputs);
    }

    /// <inheritdoc cref="TestAsync(IMocks, TestOptions, Func{Task{IDictionary{string, object}}})"/>
    public static Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<IDictionary<string, object?>> createResources)
        => TestAsync(testMocks, testOptions, () => Task.FromResult(createResources()));

    /// <summary>Runs a program against mocks.</summary>
    /// <returns>All resources but the stack, in the order of their registration.</returns>
    /// <inheritdoc cref="TestAsync{TStack}(IMocks, TestOptions)"/>
    public static async Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Func<Task> createResources)
    {
        var result = await TestAsync(testMocks, testOptions, async () =>
        {
            await createResources();
            return (IDictionary<string, object?>)ImmutableDictionary<string, object?>.Empty;
        });
        return result.Resources;
    }

    /// <inheritdoc cref="TestAsync(IMocks, TestOptions, Func{Task})"/>
    public static Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Action createResources)
        => TestAsync(testMocks, testOptions, () =>
        {
            createResources();
            return Task.CompletedTask;
        });

    private static async Task<ImmutableArray<Resource>> RunWithMocksAsync(IMocks mocks, TestOptions? options, Func<Stack> createStack)
    {
        var settings = new EngineSettings(
            options?.ProjectName ?? "project",
            options?.StackName ?? "stack",
            options?.OrganizationName ?? "organization",
            options?.RootDirectory,
            options?.IsPreview ?? true,
            EngineSettings.ReadConfig());
        var engine = new MockEngine();
        var deployment = new Deployment(settings, new MockMonitor(mocks, settings), engine);
        await deployment.RunAsync(createStack);
        return engine.Errors switch
        {
            [] => deployment.AllRegistered(),
            [var message] => throw new RunException(message),
            var messages => throw new AggregateException(messages.Select(message => new RunException(message))),
        };
    }
}
