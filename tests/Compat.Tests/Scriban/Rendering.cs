using Scriban;
using Scriban.Runtime;

namespace Compat.Tests.Scriban;

/// <summary>Short ways to render a template with the data that the tests share.</summary>
internal static class Rendering
{
    public static string Render(string text, Action<TemplateContext>? configure = null, ITemplateLoader? loader = null)
    {
        var template = Template.Parse(text, "main.sbn");
        Assert.False(template.HasErrors, template.Messages.ToString());
        var context = NewContext();
        context.TemplateLoader = loader;
        configure?.Invoke(context);
        return template.Render(context);
    }

    public static TemplateContext NewContext()
    {
        var data = new ScriptObject();
        data.Add("name", "Ada");
        data.Add("empty_text", "");
        data.Add("nothing", null);
        data.Add("yes", true);
        data.Add("no", false);
        data.Add("zero", 0);
        data.Add("three", 3);
        data.Add("big", 5_000_000_000L);
        data.Add("half", 0.5);
        data.Add("numbers", new[] { 1, 2, 3 });
        data.Add("none", Array.Empty<int>());
        data.Add("lines", "one\ntwo\n\nthree");
        data.Add("person", new Person("Grace", 36, Level.High));
        data.Add("ages", new Dictionary<string, int>(StringComparer.Ordinal) { ["ada"] = 36, ["mary ann"] = 41 });
        var context = new TemplateContext();
        context.PushGlobal(data);
        return context;
    }
}
