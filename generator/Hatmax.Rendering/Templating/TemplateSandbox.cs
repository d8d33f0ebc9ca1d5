using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Hatmax.Rendering.Templating;

/// <summary>
/// What templates may do that this assembly did not bring: read what they are given and write text. No file, network or clock, nothing random,
/// nothing without end.
/// </summary>
internal static class TemplateSandbox
{
    /// <summary>Most characters of one template.</summary>
    public const int MaxText = 262_144;

    /// <summary>Most characters that one template may write into one file.</summary>
    public const int MaxOutput = 4_194_304;

    /// <summary>Most rounds of loops that run inside each other.</summary>
    private const int MaxRounds = 100_000;

    /// <summary>How deep calls, and includes as two calls each, may nest.</summary>
    private const int MaxCalls = 50;

    /// <summary>How deep expressions and blocks may nest.</summary>
    private const int MaxDepth = 200;

    // They differ from run to run, or run texts as code past the checks of a template's own text.
    private static readonly (string Group, string[] Members)[] Refused =
        [("math", ["random", "uuid"]), ("object", ["eval", "eval_template"])];

    /// <summary>Parses a text; its errors are in the result.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file as people should see it.</param>
    public static Template Parse(string text, string path) =>
        Template.Parse(text, path, new ParserOptions { ExpressionDepthLimit = MaxDepth });

    /// <summary>A context of its own for each render: templates may change even functions.</summary>
    public static TemplateContext NewContext(ScriptObject globals, ITemplateLoader loader)
    {
        var builtin = TemplateContext.GetDefaultBuiltinObject();
        builtin.Remove("date");
        foreach (var (group, members) in Refused)
        {
            foreach (var member in members)
            {
                (builtin[group] as IScriptObject)?.Remove(member);
            }
        }

        var context = new TemplateContext(builtin)
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            LoopLimit = MaxRounds,
            RecursiveLimit = MaxCalls,
            LimitToString = MaxOutput,
            NewLine = "\n",
            TemplateLoader = loader,
        };
        context.PushGlobal(globals);
        return context;
    }
}
