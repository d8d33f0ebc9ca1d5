using Pulumi;

namespace Compat.Tests.Pulumi.SubstituteOnly;

public sealed class ReportTests
{
    [Fact]
    public async Task A_failure_is_reported_once_and_not_again_for_what_hangs_on_it()
    {
        var mocks = new Answering(args => args.Name == "bad" ? throw new FormatException("no such image") : (args.Name, args.Inputs));
        await Assert.ThrowsAsync<RunException>(() => Runs.UpdateAsync(mocks, () =>
        {
            var bad = new Box("bad");
            _ = new Box("one", new BoxArgs { Label = bad.Label });
            _ = new Box("two", new BoxArgs { Label = Output.Format($"{bad.Id}") });
        }));
    }
}
