using FsCheck;
using FsCheck.Fluent;
using Hatmax.Deployment.Compose;
using Hatmax.Deployment.Tests.Parity;

namespace Hatmax.Deployment.Tests.Compose;

public class ComposeTextsTests
{
    [Fact]
    public void Every_text_survives()
    {
        var pieces = Gen.Elements(
            "$", "$$", "${", "${HOME}", "${X:?y}", "$(id)", "{{ x }}", "\"", "'", "`", "\\", "\n", "\r\n", "\t", ": ", " #", "- ", "é", "漢", "😀", "\u2028", "\u0085", "\uFEFF", "yes", "0x1f", " ", "text");
        Prop.ForAll(Arb.From(Gen.ListOf(pieces).Select(string.Concat)), text =>
        {
            var plan = HandPlans.With(text);
            ParityCheck.Equal(plan, new ComposeFacts(), ComposeWriter.Write(plan));
        }).QuickCheckThrowOnFailure();
    }
}
