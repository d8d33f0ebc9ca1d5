using System.Text.Json;
using Hatmax.Cli.Scaffolding;
using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

/// <summary>new: templates and questions.</summary>
public sealed class NewTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public static TheoryData<string> Templates => [.. Starters.All.Select(s => s.Name)];

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task A_template_has_no_findings_and_generates(string template)
    {
        Assert.Equal(0, (await _sandbox.RunAsync("new", "my-system", "--template", template)).ExitCode);
        Assert.Contains("\nname: my-system\n", await File.ReadAllTextAsync(_sandbox.At("my-system", "hatmax.yml")));
        var run = await _sandbox.RunAsync("validate", "-f", "my-system/hatmax.yml", "--warnings-as-errors");
        Assert.Equal((0, "my-system/hatmax.yml: no findings\n"), (run.ExitCode, run.Out));
        Assert.Equal(0, (await _sandbox.RunAsync("generate", "-f", "my-system/hatmax.yml")).ExitCode);
    }

    [Fact]
    public async Task Templates_are_listed()
    {
        var run = await _sandbox.RunAsync("new", "--list-templates");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Starters.All.Select(s => s.Name), run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')[0]));
        Assert.False(File.Exists(_sandbox.At("hatmax.yml")));

        run = await _sandbox.RunAsync("new", "--list-templates", "--json");
        Assert.Equal(Starters.All.Length, JsonDocument.Parse(run.Out).RootElement.GetProperty("templates").GetArrayLength());
        Assert.Equal(ExitCodes.Usage, (await _sandbox.RunAsync("new", "--template", "shopp")).ExitCode);
    }

    [Fact]
    public async Task Answers_become_a_spec()
    {
        var run = await AskAsync(
            "", "own",
            "orders", "", "Line", "sku:string:required:max_len(40)", "amount:int:min(1)", "", "Customer", "tier:enum(free,paid)", "", "",
            "Order", "code:string:required:unique", "customer:ref(Customer)", "", "lines:Line", "", "",
            "stock", "domain", "Item", "name:string", "", "", "", "", "docker-compose, kubernetes", "");
        Assert.Equal(0, run.ExitCode);
        Snapshot.Check("new-interactive.yml", await File.ReadAllTextAsync(_sandbox.At("shop", "hatmax.yml")));
        Assert.Contains("wrote hatmax.yml\n", run.Out);
        run = await _sandbox.RunAsync("validate", "-f", "shop/hatmax.yml", "--warnings-as-errors");
        Assert.Equal((0, "shop/hatmax.yml: no findings\n"), (run.ExitCode, run.Out));
    }

    [Fact]
    public async Task A_template_can_be_chosen_by_answer()
    {
        Assert.Equal(0, (await AskAsync("Big Shop", "big-shop", "shopp", "shop", "maybe", "y")).ExitCode);
        Assert.Equal(Starters.Text("shop", "big-shop"), await File.ReadAllTextAsync(_sandbox.At("shop", "hatmax.yml")));
    }

    [Fact]
    public async Task A_name_that_reads_as_something_else_stays_a_name()
    {
        Assert.Equal(0, (await AskAsync("null", "own", "orders", "", "Line", "sku:string", "", "", "", "billing", "", "", "", "", "")).ExitCode);
        var text = await File.ReadAllTextAsync(_sandbox.At("shop", "hatmax.yml"));
        Assert.Contains("\nname: \"null\"\n", text);
        Assert.DoesNotContain("port:", text);
        Assert.Equal(0, (await _sandbox.RunAsync("validate", "-f", "shop/hatmax.yml")).ExitCode);
    }

    [Fact]
    public async Task A_wrong_answer_is_told_at_once_and_asked_again()
    {
        var run = await AskAsync(
            "", "own", "", "My Service", "orders", "atomm", "atom",
            "Line", "sku", "sku:strin", "sku:string:requird", "sku:string", "sku:int", "", "Line", "",
            "Order", "code:string", "", "lines", "lines:Lin", "lines:Line", "", "", "", "podman", " , ", "yes");
        Assert.Equal(0, run.ExitCode);
        foreach (var message in (ReadOnlySpan<string>)["A system needs a service.", "'atomm' is none of", "'sku' is not a field.", "The field 'sku' is given twice.", "strin", "requird", "'lines' is not name:Model", "'Lin'", "podman"])
        {
            Assert.Contains(message, run.Err);
        }

        Assert.Equal(0, (await _sandbox.RunAsync("validate", "-f", "shop/hatmax.yml", "--warnings-as-errors")).ExitCode);
    }

    [Theory]
    [InlineData("", "minimal", "no")]
    [InlineData("", "minimal")]
    [InlineData("", "own", "orders", "atom", "Line")]
    [InlineData]
    public async Task Without_a_yes_nothing_is_written(params string[] answers)
    {
        var run = await AskAsync(answers);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.False(Directory.Exists(_sandbox.At("shop")));
    }

    [Fact]
    public async Task Ctrl_C_writes_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        using var input = new PausedReader(cancelled);
        var run = await _sandbox.RunAsync(new RecordingTerminal { In = input, CanAsk = true }, cancelled.Token, "new", "shop", "--interactive");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("Cancelled.", run.Err);
        Assert.False(Directory.Exists(_sandbox.At("shop")));
    }

    [Fact]
    public async Task Questions_need_a_terminal_and_a_free_folder()
    {
        var run = await _sandbox.RunAsync("new", "shop", "--interactive");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("--template", run.Err);

        _sandbox.Write("shop/hatmax.yml", "mine");
        Assert.Equal(ExitCodes.Conflicts, (await AskAsync()).ExitCode);
        Assert.Equal("mine", await File.ReadAllTextAsync(_sandbox.At("shop", "hatmax.yml")));
    }

    private async Task<Run> AskAsync(params string[] answers)
    {
        using var input = new StringReader(string.Concat(answers.Select(a => a + "\n")));
        return await _sandbox.RunAsync(new RecordingTerminal { In = input, CanAsk = true }, CancellationToken.None, "new", "shop", "--interactive");
    }

    // A person who presses Ctrl-C instead of answering: the reading goes on for ever.
    private sealed class PausedReader(CancellationTokenSource pressed) : TextReader
    {
        private readonly ManualResetEventSlim _ended = new();

        public override string? ReadLine()
        {
            pressed.Cancel();
            _ended.Wait();
            return null;
        }

        protected override void Dispose(bool disposing)
        {
            _ended.Set();
            base.Dispose(disposing);
        }
    }
}
