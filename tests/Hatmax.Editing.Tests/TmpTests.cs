using Hatmax.Editing.Syntax;
namespace Hatmax.Editing.Tests;
public sealed class TmpTests
{
    [Fact]
    public void X()
    {
        var t = "a:\n  l: {level: info, inc: &x true}\nb: *x\nc: 1\n";
        var d = SyntaxReader.Read(t)!;
        var op = SpecOperation.Add(SpecPath.Of("a", "l", "new"), SpecValue.Text(" a"));
        var c = TextEditor.Apply(d, op, new KeyOrder(), new DiagnosticBag("x"))!;
        string Show(SpecValue? v) => v switch { SpecMap m => "{" + string.Join(",", m.Entries.Select(e => e.Key + ":" + Show(e.Value))) + "}", SpecScalar s => $"<{s.Value}|{s.IsText}>", SpecList l => "[" + string.Join(",", l.Items.Select(Show)) + "]", _ => "?" };
        var r = SyntaxReader.Read(c);
        Assert.Fail(c + Show(ValueEditor.Apply(ValueReader.Read(d.Root), op, new KeyOrder())) + "\n" + (r is null ? "null" : Show(ValueReader.Read(r.Root))));
    }
}
