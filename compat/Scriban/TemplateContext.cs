using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>What one render works with: data, options and output. One thread at a time; a template may be rendered with many.</summary>
public partial class TemplateContext
{
    public TemplateContext()
        : this(null)
    {
    }

    /// <param name="builtin">What every template sees first; <see cref="GetDefaultBuiltinObject"/> where null.</param>
    public TemplateContext(ScriptObject? builtin)
    {
        BuiltinObject = builtin ?? GetDefaultBuiltinObject();
        PushGlobal(BuiltinObject);
    }

    /// <summary>The functions that every template can call.</summary>
    public ScriptObject BuiltinObject { get; }

    /// <summary>A variable that nobody set is an error instead of null.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>A member that does not exist is null instead of an error. True unless set.</summary>
    public bool EnableRelaxedMemberAccess { get; set; } = true;

    /// <summary>A member of null is null instead of an error.</summary>
    public bool EnableRelaxedTargetAccess { get; set; }

    /// <summary>
    /// Text of more than one line that a code block gives keeps the white space before the block on each line, and so does the text in
    /// the body of a block statement. True unless set.
    /// </summary>
    public bool AutoIndent { get; set; } = true;

    /// <summary>How many rounds all loops that run inside each other may make together; 0 is no limit.</summary>
    public int LoopLimit { get; set; } = 1000;

    /// <summary>How deep calls may nest, where an include counts twice; 0 is no limit.</summary>
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>Characters from which on a value that is printed gets an ellipsis; 0 is no limit.</summary>
    public int LimitToString { get; set; }

    /// <summary>Names the members of .NET objects.</summary>
    public MemberRenamerDelegate MemberRenamer { get; set; } = StandardMemberRenamer.Default;

    /// <summary>What <c>include</c> reads templates with.</summary>
    public ITemplateLoader? TemplateLoader { get; set; }

    /// <summary>The templates that <c>include</c> has parsed, by the key that the loader gave.</summary>
    public Dictionary<string, Template> CachedTemplates { get; } = new(StringComparer.Ordinal);

    /// <summary>The platform's line end; kept for functions that write one, of which this substitute has none.</summary>
    public string NewLine { get; set; } = Environment.NewLine;

    /// <summary>A new object with every function.</summary>
    public static ScriptObject GetDefaultBuiltinObject() => Builtins.Create();

    internal Flow Flow { get; set; }

    internal Stack<Expression>? PipeArguments { get; set; }

    /// <summary>Forgets output and data, so that the context can be used for another render; options stay.</summary>
    public virtual void Reset()
    {
        _outputs.Clear();
        _output.Clear();
        _globals.RemoveRange(1, _globals.Count - 1);
    }

    internal void EnterCall(Node caller)
    {
        _callDepth++;
        if (RecursiveLimit != 0 && _callDepth > RecursiveLimit)
        {
            throw caller.Error($"Calls nest deeper than the limit of {RecursiveLimit}: {caller}");
        }
    }

    internal void ExitCall() => _callDepth--;
}
