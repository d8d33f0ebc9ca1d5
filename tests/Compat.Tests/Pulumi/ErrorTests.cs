using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Compat.Tests.Pulumi;

/// <summary>Wordings are each package's own, so tests name only what both must say.</summary>
public sealed class ErrorTests
{
    [Fact]
    public async Task An_exception_of_the_program_is_told_with_its_type()
    {
        var error = await FailAsync(() => throw new FormatException("odd thing"));
        Assert.Contains("odd thing", error.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(FormatException), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_exception_is_told_as_it_is()
        => Assert.Equal("mend this", (await FailAsync(() => throw new RunException("mend this"))).Message);

    [Fact]
    public async Task A_resource_exception_can_hide_its_stack()
    {
        Assert.Equal("bad box", (await FailAsync(() => throw new ResourceException("bad box", null, hideStack: true))).Message);
        var error = await FailAsync(() => throw new ResourceException("bad box", new Box("b")));
        Assert.Contains("bad box", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_in_the_log_fails_the_program_at_its_end()
    {
        var mocks = new RecordingMocks();
        var error = await Assert.ThrowsAsync<RunException>(() => Runs.UpdateAsync(mocks, () =>
        {
            Log.Debug("d");
            Log.Info("i");
            Log.Warn("w");
            Log.Error("something is off", new Box("b"));
            _ = new Box("after");
        }));
        Assert.Equal("something is off", error.Message);
        Assert.Equal(["b", "after"], mocks.Resources.Select(resource => resource.Name));
    }

    [Fact]
    public async Task Several_errors_are_all_told()
    {
        var error = await Assert.ThrowsAsync<AggregateException>(() => Runs.UpdateAsync(new RecordingMocks(), () =>
        {
            Log.Error("one");
            Log.Exception(new FormatException("two"));
        }));
        Assert.Equal(2, error.InnerExceptions.Count);
        Assert.Equal("one", error.InnerExceptions[0].Message);
        Assert.Contains("two", error.InnerExceptions[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_resource_fails_the_program()
    {
        var mocks = new Answering(args => args.Name == "bad" ? throw new FormatException("no such image") : (args.Name, args.Inputs));
        Box? after = null;
        // Whether the one after it is reported too is not the same in both packages.
        var error = await Assert.ThrowsAnyAsync<Exception>(() => Runs.UpdateAsync(mocks, () =>
        {
            var bad = new Box("bad");
            after = new Box("after", new BoxArgs { Label = bad.Label });
        }));
        Assert.Contains("no such image", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(mocks.Resources, resource => resource.Name == "after");
        await Assert.ThrowsAnyAsync<Exception>(() => OutputUtilities.GetValueAsync(after!.Label));
    }

    [Fact]
    public async Task An_exception_that_nobody_awaits_fails_the_program()
    {
        var error = await FailAsync(() => _ = new Box("b").Id.Apply(string (_) => throw new FormatException("in an apply")));
        Assert.Contains("in an apply", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_required_input_must_be_given()
    {
        var mocks = new RecordingMocks();
        var error = await FailAsync(() => _ = new Box("b", new BoxArgs { Lid = new LidArgs() }), mocks);
        Assert.Contains(nameof(LidArgs.Thickness), error.Message, StringComparison.Ordinal);
        Assert.Empty(mocks.Resources);
    }

    [Theory]
    [InlineData(5L)]
    [InlineData(1.5f)]
    [InlineData('c')]
    public async Task Values_of_other_types_cannot_be_sent(object value)
    {
        var error = await FailAsync(() => _ = new Box("b", new BoxArgs { Inside = value }));
        Assert.Contains("inside", error.Message, StringComparison.Ordinal);
        Assert.Contains(value.GetType().ToString(), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_is_no_input()
    {
        var error = await FailAsync(() => _ = new Box("b", new BoxArgs { Inside = Task.FromResult(1) }));
        Assert.Contains("inside", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_of_a_stack_must_be_set()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync<Unfinished>(new RecordingMocks()));
        Assert.Contains("forgotten", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_of_a_stack_must_be_an_output()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync<Mistyped>(new RecordingMocks()));
        Assert.Contains("plain", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_in_the_constructor_of_a_stack_is_told_itself()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync<Failing>(new RecordingMocks()));
        Assert.Equal("early", error.Message);
    }

    [Fact]
    public async Task Mocks_must_answer_with_a_dictionary()
        => await FailAsync(() => _ = new Box("b"), new Answering(_ => ("id", "text")));

    private static Task<RunException> FailAsync(Action program, IMocks? mocks = null)
        => Assert.ThrowsAsync<RunException>(() => Runs.UpdateAsync(mocks ?? new RecordingMocks(), program));

    private sealed class Unfinished : Stack
    {
        [Output("forgotten")]
        public Output<string> Forgotten { get; private set; } = null!;
    }

    private sealed class Mistyped : Stack
    {
        [Output("plain")]
        public string Plain { get; private set; } = "text";
    }

    private sealed class Failing : Stack
    {
        public Failing() => throw new RunException("early");
    }
}
