using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Compat.Tests.Scriban;

public sealed class ContextTests
{
    [Theory]
    [InlineData("Name", "name")]
    [InlineData("ThisIsAnExample", "this_is_an_example")]
    [InlineData("HTTPPort", "httpport")]
    [InlineData("IsOK", "is_ok")]
    [InlineData("already_snake", "already_snake")]
    [InlineData("A1B2", "a1_b2")]
    [InlineData("", "")]
    public void The_standard_renamer_makes_snake_case(string name, string expected) =>
        Assert.Equal(expected, StandardMemberRenamer.Rename(name));

    [Fact]
    public void A_renamer_can_keep_names()
    {
        var data = new ScriptObject { ["person"] = new Person("Grace", 36, Level.High) };
        var context = new TemplateContext { MemberRenamer = member => member.Name };
        context.PushGlobal(data);
        var template = Template.Parse("{{ person.Name }}{{ person.name }}");
        Assert.Equal("Grace", template.Render(context));

        var standard = new TemplateContext { MemberRenamer = StandardMemberRenamer.Default };
        standard.PushGlobal(data);
        Assert.Equal("Grace", template.Render(standard));
    }

    [Fact]
    public void The_top_object_hides_those_below()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["a"] = 1, ["b"] = 2 });
        var top = new ScriptObject { ["a"] = 3 };
        context.PushGlobal(top);
        var template = Template.Parse("{{ a }}{{ b }}");
        Assert.Equal("32", template.Render(context));
        Assert.Same(top, context.PopGlobal());
        Assert.Equal("12", template.Render(context));
        context.PopGlobal();
        Assert.Throws<InvalidOperationException>(() => context.PopGlobal());
    }

    [Fact]
    public void Assignments_land_in_the_object_that_has_the_name_or_on_top()
    {
        var below = new ScriptObject { ["a"] = 1 };
        var top = new ScriptObject();
        var context = new TemplateContext();
        context.PushGlobal(below);
        context.PushGlobal(top);
        Template.Parse("{{ a = 2; b = 3 }}").Render(context);
        Assert.Equal(2, below["a"]);
        Assert.Equal(3, top["b"]);
        Assert.False(top.Contains("a"));
    }

    [Fact]
    public void Read_only_members_refuse_an_assignment()
    {
        var data = new ScriptObject();
        data.SetValue("fixed", 1, true);
        Failure.AtRender("{{ fixed = 2 }}", 1, 4, context => context.PushGlobal(data));
        Assert.Equal(1, data["fixed"]);
    }

    [Fact]
    public void Import_copies_members()
    {
        var data = new ScriptObject();
        data.Import(new { FirstName = "Ada", Born = 1815 });
        data.Import(new Dictionary<string, int>(StringComparer.Ordinal) { ["raw Key"] = 1 });
        data.Import(new ScriptObject { ["other"] = 2 });
        Assert.Equal("Ada", data["first_name"]);
        Assert.True(data.TryGetValue("born", out var born));
        Assert.Equal(1815, born);
        Assert.Equal(1, data["raw Key"]);
        Assert.Equal(2, data["other"]);
        Assert.Null(data["unknown"]);
        Assert.False(data.TryGetValue("unknown", out _));
        Assert.Equal(4, data.Count);
    }

    [Fact]
    public void Script_arrays_and_objects_are_data()
    {
        var array = new ScriptArray { 1, "two", null };
        array[4] = true;
        Assert.Null(array[9]);
        Assert.Equal(5, array.Count);
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["list"] = array, ["obj"] = new ScriptObject { ["a"] = "x", ["b c"] = 1 } });
        var template = Template.Parse("{{ list }} {{ list[1] }} {{ list.size }} {{ obj }} {{ obj.a }} {{ obj['b c'] }}");
        Assert.Equal("[1, \"two\", null, null, true] two 5 {a: \"x\", \"b c\": 1} x 1", template.Render(context));
    }

    [Fact]
    public void A_context_renders_again_after_a_reset()
    {
        var context = Rendering.NewContext();
        var template = Template.Parse("{{ name }}!");
        Assert.Equal("Ada!", template.Render(context));
        Assert.Equal("Ada!", template.Render(context));
        context.Reset();
        Assert.Equal("!", template.Render(context));
    }

    [Fact]
    public void Functions_can_be_taken_out_of_the_built_in_object()
    {
        var builtin = TemplateContext.GetDefaultBuiltinObject();
        Assert.True(builtin.Remove("string"));
        var context = new TemplateContext(builtin) { StrictVariables = true };
        Assert.Same(builtin, context.BuiltinObject);
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ 'a' | string.upcase }}").Render(context));
        Assert.Equal("A", Template.Parse("{{ 'a' | string.upcase }}").Render(new TemplateContext()));
    }

    [Theory]
    [InlineData("{{ x = 'abcdef' }}{{ x }}", "abcdef...")]
    [InlineData("{{ for i in numbers }}abc{{ end }}", "abcabcabc")]
    [InlineData("{{ name }}", "Ada")]
    public void A_value_over_the_limit_is_marked(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template, context => context.LimitToString = 5));

    [Fact]
    public async Task One_template_renders_on_many_threads()
    {
        var template = Template.Parse("{{ for n in numbers }}{{ person.name }}{{ n | string.append seed }};{{ end }}");
        var renders = Enumerable.Range(0, 64).Select(seed => Task.Run(() =>
        {
            var context = new TemplateContext();
            var isFirst = seed % 2 == 0;
            context.PushGlobal(new ScriptObject
            {
                ["seed"] = seed,
                ["numbers"] = Enumerable.Range(0, 50).ToArray(),
                ["person"] = isFirst ? new Person("P", 1, Level.Low) : new { Name = "Q" },
            });
            var expected = string.Concat(Enumerable.Range(0, 50).Select(n => $"{(isFirst ? "P" : "Q")}{n}{seed};"));
            for (var round = 0; round < 20; round++)
            {
                Assert.Equal(expected, template.Render(context));
            }
        }));
        await Task.WhenAll(renders);
    }
}
