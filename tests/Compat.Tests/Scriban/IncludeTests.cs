using Scriban;
using Scriban.Syntax;

namespace Compat.Tests.Scriban;

public sealed class IncludeTests
{
    private readonly MemoryLoader _loader = new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["inc/plain"] = "<{{ name }}>",
        ["inc/args"] = "{{ $0 }}:{{ $1 }}+{{ $2 }}",
        ["inc/sets"] = "{{ a = 5 }}",
        ["inc/lines"] = "one\ntwo\n",
        ["inc/breaks"] = "x{{ break }}y",
        ["inc/self"] = "{{ include 'self' }}",
        ["inc/broken"] = "a\n{{ if }}",
        ["inc/fails"] = "a\n {{ nothing.b }}",
    });

    [Theory]
    [InlineData("{{ include 'plain' }}{{ include 'plain' }}", "<Ada><Ada>")]
    [InlineData("{{ include('plain') }}", "<Ada>")]
    [InlineData("{{ 'plain' | include }}", "<Ada>")]
    [InlineData("{{ include 'plain' | string.upcase }}", "<ADA>")]
    [InlineData("{{ include 'args' 'x' three + 1 }}", "args:x+4")]
    [InlineData("{{ include 'sets' }}{{ a }}", "5")]
    [InlineData("{{ for name in numbers }}{{ include 'plain' }}{{ end }}", "<1><2><3>")]
    [InlineData("{{ for n in numbers }}{{ include 'breaks' }}{{ n }}{{ end }}", "x1x2x3")]
    [InlineData("a:\n  {{ include 'lines' }}b", "a:\n  one\n  two\nb")]
    [InlineData("{{ x = include 'plain'; x }}", "<Ada>")]
    public void Includes_share_the_context(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template, loader: _loader));

    [Fact]
    public void A_template_is_loaded_once_per_context()
    {
        var context = Rendering.NewContext();
        context.TemplateLoader = _loader;
        var template = Template.Parse("{{ include 'plain' }}{{ include 'plain' }}");
        Assert.Equal("<Ada><Ada>", template.Render(context));
        Assert.Equal("<Ada><Ada>", template.Render(context));
        Assert.Equal("inc/plain", Assert.Single(_loader.Loaded));
        Assert.Equal("inc/plain", Assert.Single(context.CachedTemplates.Keys));

        var other = Rendering.NewContext();
        other.TemplateLoader = _loader;
        other.CachedTemplates["inc/plain"] = Template.Parse("cached");
        Assert.Equal("cachedcached", template.Render(other));
    }

    [Theory]
    [InlineData("{{ include 'unknown' }}", "main.sbn(1,4)")]
    [InlineData("{{ include nothing }}", "main.sbn(1,4)")]
    [InlineData("{{ include }}", "main.sbn(1,11)")]
    [InlineData("a\n{{ include 'fails' }}", "inc/fails(2,13)")]
    public void Failing_includes_name_the_place(string template, string place)
    {
        var error = Assert.ThrowsAny<ScriptRuntimeException>(() => Rendering.Render(template, loader: _loader));
        Assert.StartsWith(place + " : error : ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_of_an_included_template_come_with_the_place_of_both()
    {
        var error = Assert.ThrowsAny<ScriptRuntimeException>(() => Rendering.Render("{{ include 'broken' }}", loader: _loader));
        Assert.StartsWith("main.sbn(1,4) : error : ", error.Message, StringComparison.Ordinal);
        Assert.Contains("inc/broken(2,7) : error : ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_includes_itself_hits_the_limit()
    {
        var error = Assert.ThrowsAny<ScriptRuntimeException>(() => Rendering.Render("{{ include 'self' }}", loader: _loader));
        Assert.StartsWith("inc/self(1,4) : error : ", error.Message, StringComparison.Ordinal);
        Assert.Contains("100", error.Message, StringComparison.Ordinal);
        Assert.Single(_loader.Loaded);
    }

    [Fact]
    public void Without_a_loader_nothing_can_be_included() =>
        Failure.AtRender("{{ include 'plain' }}", 1, 4);
}
