namespace Hatmax.Spec.Tests.Naming;

public class CSharpNamesTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("_a1", true)]
    [InlineData("class", true)]
    [InlineData("1a", false)]
    [InlineData("a-b", false)]
    [InlineData("é", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Knows_identifiers(string? name, bool expected) => Assert.Equal(expected, CSharpNames.IsIdentifier(name));

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("field", "@field")]
    [InlineData("await", "@await")]
    [InlineData("name", "name")]
    public void Escapes_keywords(string name, string expected) => Assert.Equal(expected, CSharpNames.Escape(name));

    [Fact]
    public void Contextual_words_are_no_keywords() => Assert.False(CSharpNames.IsKeyword("record"));

    [Theory]
    [InlineData("line_item", "LineItem")]
    [InlineData("task", "TaskEntity")]
    [InlineData("GUID", "GuidEntity")]
    [InlineData("Index", "IndexEntity")]
    [InlineData("List", "List")]
    public void Types_do_not_hide_what_generated_code_uses(string model, string type) =>
        Assert.Equal(type, CSharpNames.TypeName(model));

    [Theory]
    [InlineData("due_date", "DueDate")]
    [InlineData("item", "ItemValue")]
    [InlineData("clone", "CloneValue")]
    [InlineData("to_string", "ToStringValue")]
    public void Properties_do_not_hide_members(string field, string property) =>
        Assert.Equal(property, CSharpNames.PropertyName(field, "Item"));

    [Theory]
    [InlineData("in-progress", "InProgress")]
    [InlineData("2fa", "Value2fa")]
    [InlineData("equals", "ValueEquals")]
    public void Enum_values_become_members(string value, string member) => Assert.Equal(member, CSharpNames.EnumMember(value));

    [Theory]
    [InlineData("Acme.Shop", "Acme.Shop")]
    [InlineData("acme.my-shop", "Acme.MyShop")]
    [InlineData("github.com/x/hatmax-ref", "HatmaxRef")]
    [InlineData("github.com/x/shop/v2", "Shop")]
    [InlineData("github.com/x/shop.git", "Shop")]
    [InlineData("System.Shop", "SystemApp.Shop")]
    [InlineData("Task", "TaskApp")]
    [InlineData("Hatmax.Reference", "Hatmax.Reference")]
    [InlineData("Hatmax.Shared", "Hatmax.SharedApp")]
    [InlineData("Acme.Hatmax", "Acme.HatmaxApp")]
    [InlineData("2048", "App2048")]
    [InlineData("...", "MyShop")]
    [InlineData(null, "MyShop")]
    public void Root_namespace_comes_from_the_package_or_the_name(string? package, string expected)
    {
        var spec = Specs.System("my shop") with { Package = package is null ? null : Specs.At(package) };
        Assert.Equal(expected, CSharpNames.RootNamespace(spec));
    }

    [Fact]
    public void A_system_without_any_name_has_a_namespace() =>
        Assert.Equal("Monorepo", CSharpNames.RootNamespace(Specs.System("!!")));

    [Theory]
    [InlineData("todo", "Shop.Todo")]
    [InlineData("order-desk", "Shop.OrderDesk")]
    [InlineData("task", "Shop.TaskService")]
    [InlineData("system", "Shop.SystemService")]
    public void Service_namespace_does_not_hide_anything(string service, string expected)
    {
        var spec = Specs.System("shop");
        Assert.Equal(expected, CSharpNames.ServiceNamespace(spec, Specs.Service(service)));
    }
}
