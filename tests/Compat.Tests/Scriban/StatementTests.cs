namespace Compat.Tests.Scriban;

public sealed class StatementTests
{
    [Theory]
    [InlineData("{{ if yes }}a{{ end }}", "a")]
    [InlineData("{{ if no }}a{{ end }}", "")]
    [InlineData("{{ if no }}a{{ else }}b{{ end }}", "b")]
    [InlineData("{{ if no }}a{{ else if three == 3 }}b{{ else }}c{{ end }}", "b")]
    [InlineData("{{ if no }}a{{ else if no }}b{{ else }}c{{ end }}d", "cd")]
    [InlineData("{{ if yes; 'a'; else; 'b'; end }}", "a")]
    [InlineData("{{ if yes\n 'a'\nelse\n 'b'\nend }}", "a")]
    [InlineData("{{ if yes }}{{ if no }}a{{ else }}b{{ end }}c{{ end }}", "bc")]
    public void If_takes_one_branch(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template));

    [Theory]
    [InlineData("{{ case three }}{{ when 1 }}a{{ when 2, 3 }}b{{ else }}c{{ end }}", "b")]
    [InlineData("{{ case three }}{{ when 1 || 3 }}a{{ end }}", "a")]
    [InlineData("{{ case name }}\n  ignored\n{{ when 'Eve' }}a{{ else }}b{{ end }}", "b")]
    [InlineData("{{ case person.level }}{{ when 'Low' }}a{{ when 'High' }}b{{ end }}", "b")]
    [InlineData("{{ case nothing }}{{ when null }}a{{ end }}", "a")]
    [InlineData("{{ case three }}{{ when 1 }}a{{ end }}", "")]
    public void Case_takes_the_first_clause_that_is_equal(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template));

    [Theory]
    [InlineData("{{ for n in numbers }}{{ n }},{{ end }}", "1,2,3,")]
    [InlineData("{{ for n in none }}a{{ else }}b{{ end }}", "b")]
    [InlineData("{{ for n in numbers }}a{{ else }}b{{ end }}", "aaa")]
    [InlineData("{{ for n in nothing }}a{{ else }}b{{ end }}", "")]
    [InlineData("{{ for n in numbers }}{{ for.index }}{{ for.rindex }} {{ end }}", "02 11 20 ")]
    [InlineData("{{ for n in numbers }}{{ for.first }}/{{ for.last }} {{ end }}", "true/false false/false false/true ")]
    [InlineData("{{ for n in numbers }}{{ for.even }}/{{ for.odd }} {{ end }}", "true/false false/true true/false ")]
    [InlineData("{{ for n in numbers }}{{ for.length }}{{ end }}", "333")]
    [InlineData("{{ for n in numbers }}{{ n }}{{ if !for.last }}, {{ end }}{{ end }}", "1, 2, 3")]
    [InlineData("{{ for n in numbers }}{{ for m in numbers }}{{ if m > n; break; end; n * m }} {{ end }}{{ end }}", "1 2 4 3 6 9 ")]
    [InlineData("{{ for n in numbers }}{{ if n == 2; continue; end }}{{ n }}{{ end }}", "13")]
    [InlineData("{{ for n in numbers }}{{ break }}{{ n }}{{ end }}x", "x")]
    [InlineData("{{ for c in name }}{{ c }}.{{ end }}", "A.d.a.")]
    [InlineData("{{ for pair in ages }}{{ pair.key }}={{ pair.value }};{{ end }}", "ada=36;mary ann=41;")]
    [InlineData("{{ for t in person.tags }}{{ t }}{{ end }}", "xy")]
    public void For_visits_every_item(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template));

    [Theory]
    [InlineData("{{ a = 1 }}{{ a }}", "1")]
    [InlineData("{{ a = 1; a = a + 1; a }}", "2")]
    [InlineData("{{ name = 'Eve' }}{{ name }}", "Eve")]
    [InlineData("{{ a = numbers | array.join '-' }}{{ a }}", "1-2-3")]
    [InlineData("{{ for n in numbers }}{{ sum = (sum ?? 0) + n }}{{ end }}{{ sum }}", "6")]
    [InlineData("{{ for n in numbers }}{{ n = 9 }}{{ n }}{{ end }}{{ n }}", "1239")]
    public void Assignments_print_nothing_and_last(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template));

    [Theory]
    [InlineData("{{ capture a }}x{{ name }}{{ end }}[{{ a }}{{ a }}]", "[xAdaxAda]")]
    [InlineData("{{ capture a }}x{{ end }}{{ a == 'x' }}{{ a + 'y' }}{{ a | string.upcase }}", "truexyX")]
    [InlineData("{{ capture a }}{{ end }}{{ a }}{{ if a }}y{{ end }}", "y")]
    public void Capture_keeps_what_would_have_been_printed(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template));

    [Fact]
    public void A_loop_limit_counts_nested_rounds()
    {
        const string Template = "{{ for n in numbers }}{{ for m in numbers }}{{ m }}{{ end }}{{ end }}";
        Assert.Equal("123123123", Rendering.Render(Template, context => context.LoopLimit = 12));
        Assert.Equal("123123123", Rendering.Render(Template, context => context.LoopLimit = 0));
        Assert.Contains("11", Failure.AtRender(Template, 1, 26, context => context.LoopLimit = 11).Message, StringComparison.Ordinal);
    }
}
