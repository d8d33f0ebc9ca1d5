using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

public partial class TemplateContext
{
    /// <summary>Renders the template that the first argument names with this context, and gives its text.</summary>
    internal string Include(Arguments arguments)
    {
        var caller = arguments.Caller;
        var name = arguments.Text(0);
        if (string.IsNullOrEmpty(name))
        {
            throw caller.Error("The name of the template to include is empty");
        }

        var template = FindTemplate(name, caller);
        var (arguments0, indent, pipe, flow) = (IncludeArguments, CurrentIndent, PipeArguments, Flow);
        arguments.Values[0] = name;
        IncludeArguments = new ScriptArray(arguments.Values);
        CurrentIndent = null;
        PipeArguments = null;
        _isLineStart &= indent is null;
        EnterCall(caller);
        EnterCall(caller);
        var output = PushOutput();
        try
        {
            template.RenderBody(this);
            return output.ToString();
        }
        finally
        {
            PopOutput();
            ExitCall();
            ExitCall();
            _isLineStart &= indent is null;
            (IncludeArguments, CurrentIndent, PipeArguments, Flow) = (arguments0, indent, pipe, flow);
        }
    }

    private Template FindTemplate(string name, Node caller)
    {
        if (TemplateLoader is null)
        {
            throw caller.Error($"`{name}` cannot be included: {nameof(TemplateLoader)} is not set");
        }

        var path = Ask(caller, $"There is no path for the include `{name}`", () => TemplateLoader.GetPath(this, caller.Span, name));
        if (CachedTemplates.TryGetValue(path, out var cached))
        {
            return cached;
        }

        var text = Ask(caller, $"The template `{path}` could not be loaded", () => TemplateLoader.Load(this, caller.Span, path));
        var template = Template.Parse(text, path);
        if (template.HasErrors)
        {
            throw caller.Error($"The template `{path}` has errors:\n{template.Messages}");
        }

        CachedTemplates[path] = template;
        return template;
    }

    private static string Ask(Node caller, string failure, Func<string?> question)
    {
        try
        {
            return question() ?? throw caller.Error(failure);
        }
        catch (Exception exception) when (exception is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(caller.Span, $"{failure}: {exception.Message}", exception);
        }
    }
}
