namespace Hatmax.Editing.Tests;

/// <summary>Automatic ports follow from the names of all services; an edit of one moves no other all the same.</summary>
public sealed class PortTests
{
    private const string Spec = """
        services:
          billing: {models: {Bill: {fields: {total: int}}}}  # bills
          orders:
            kind: domain
            # what is sold
            models: {Line: {fields: {sku: string}}}
          site: {kind: web}
          stock: {port: 8099, models: {Item: {fields: {name: string}}}}
          zoo:
            models: {Animal: {fields: {name: string}}}

        """;

    [Theory]
    [InlineData("accounts", "accounts 8086, billing 8084, orders 8085, zoo 8088")]
    [InlineData("parcels", "zoo 8088")]
    [InlineData("zzz", "")]
    public void AddingAServiceMovesNoOther(string name, string written)
    {
        var result = SpecEditor.Apply(Spec, "hatmax.yml", SpecEdits.AddService(name, "atom", [], null, "/x", null, null));

        Assert.False(result.IsRefused);
        AssertKept(Spec, result, name => name);
        Assert.Equal(written, string.Join(", ", result.Ports.Select(p => $"{p.Key} {p.Value}")));
        Assert.False(SpecLoader.Load(result.Text, "hatmax.yml").HasErrors);
    }

    [Theory]
    [InlineData("billing")]
    [InlineData("orders")]
    [InlineData("site")]
    [InlineData("stock")]
    [InlineData("zoo")]
    public void RemovingAServiceMovesNoOther(string name)
    {
        var result = SpecEditor.Apply(Spec, "hatmax.yml", SpecEdits.RemoveService(name));

        Assert.False(result.IsRefused);
        AssertKept(Spec, result, n => n);
    }

    [Theory]
    [InlineData("billing", "zz")]
    [InlineData("zoo", "aa")]
    [InlineData("stock", "aa")]
    [InlineData("orders", "orderz")]
    public void RenamingAServiceMovesNone(string name, string newName)
    {
        var result = SpecEditor.Rename(Spec, "hatmax.yml", new SpecRename(RenameKind.Service, name, "", name, newName));

        Assert.False(result.IsRefused);
        AssertKept(Spec, result, n => n == newName ? name : n);
    }

    [Fact]
    public void APortThatIsSetIsTheOneThatWasAskedFor()
    {
        Assert.Equal(8100, Ports(SpecEditor.Apply(Spec, "hatmax.yml", SpecEdits.Set("services.orders.port", "8100", isJson: false)).Text)["orders"]);
        Assert.Equal(8087, Ports(SpecEditor.Apply(Spec, "hatmax.yml", SpecEdits.Unset("services.stock.port")).Text)["stock"]);
        Assert.Equal(8086, Ports(SpecEditor.Apply(Spec, "hatmax.yml", SpecEdits.Set("services.site.kind", "atom", isJson: false)).Text)["site"]);
    }

    [Fact]
    public void ANewServiceGetsAPortThatIsFree()
    {
        var text = "services:\n  b: {port: 8085}\n  c: {port: 8086}\n";

        Assert.Equal(text + "  d: {kind: atom, port: 8087}\n", SpecEditor.Apply(text, "hatmax.yml", SpecEdits.AddService("d", "atom", [], null, null, null, null)).Text);
    }

    private static void AssertKept(string before, EditResult result, Func<string, string> formerName)
    {
        var (former, ports) = (Ports(before), Ports(result.Text));
        Assert.All(ports.Where(p => former.ContainsKey(formerName(p.Key))), p => Assert.Equal((p.Key, former[formerName(p.Key)]), (p.Key, p.Value)));
        Assert.Equal(ports.Count, ports.Values.Distinct().Count());
    }

    private static IReadOnlyDictionary<string, int> Ports(string text) => ServicePorts.Of(SpecLoader.Load(text, "hatmax.yml").Spec!);
}
