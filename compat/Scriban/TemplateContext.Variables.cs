using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

public partial class TemplateContext
{
    private readonly List<Scope> _globals = [];
    private int _loopCount;
    private int _iterations;
    private int _callDepth;

    internal bool IsInLoop => _loopCount > 0;

    internal ScriptArray? IncludeArguments { get; set; }

    /// <summary>Puts an object on top: its members are variables, and hide those of the objects below.</summary>
    public void PushGlobal(IScriptObject scriptObject)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        _globals.Add(new Scope(scriptObject));
    }

    /// <summary>Takes the top object off.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public IScriptObject PopGlobal()
    {
        if (_globals.Count == 1)
        {
            throw new InvalidOperationException("There is no object to pop");
        }

        var top = _globals[^1];
        _globals.RemoveAt(_globals.Count - 1);
        return top.Object;
    }

    internal object? GetVariable(VariableExpression variable)
    {
        var name = variable.Name;
        for (var i = _globals.Count - 1; i >= 0; i--)
        {
            var scope = _globals[i];
            if ((_loopCount > 0 && scope.TryGetLoopVariable(name, out var value)) || scope.TryGetMember(this, variable, out value))
            {
                return value;
            }
        }

        Builtins.RefuseOfficial(variable);
        return StrictVariables ? throw variable.Error($"The variable or function `{name}` was not found")
            : null;
    }

    internal void SetVariable(VariableExpression variable, object? value)
    {
        var name = variable.Name;
        IScriptObject? owner = null;
        for (var i = _globals.Count - 1; i >= 0; i--)
        {
            var candidate = _globals[i].Object;
            owner ??= candidate.Contains(name) ? candidate : null;
            if (!candidate.CanWrite(name))
            {
                throw variable.Error($"Cannot set the readonly variable `{name}`");
            }
        }

        if (Builtins.IsReserved(name))
        {
            throw variable.Error($"Cannot set the builtin readonly variable `{name}`");
        }

        owner ??= _globals[^1].Object;
        if (!owner.TrySetValue(this, variable.Span, name, value!, readOnly: false))
        {
            throw variable.Error($"Cannot set the readonly variable `{name}`");
        }
    }

    internal void EnterLoop(LoopState loop)
    {
        _globals[^1].Loops.Push(loop);
        _loopCount++;
    }

    internal void ExitLoop()
    {
        _globals[^1].Loops.Pop();
        _loopCount--;
        if (_loopCount == 0)
        {
            _iterations = 0;
        }
    }

    internal void CountIteration(Node loop)
    {
        _iterations++;
        if (LoopLimit != 0 && _iterations > LoopLimit)
        {
            throw loop.Error($"The loop makes more rounds than the limit of {LoopLimit}");
        }
    }

    /// <summary>One pushed object with the loops that run on top of it.</summary>
    private sealed class Scope(IScriptObject obj)
    {
        private readonly ScriptObject? _plain = obj.GetType() == typeof(ScriptObject) ? (ScriptObject)obj : null;

        public IScriptObject Object => obj;

        public Stack<LoopState> Loops { get; } = [];

        public bool TryGetLoopVariable(string name, out object? value)
        {
            foreach (var loop in Loops)
            {
                if (loop.HasValue && string.Equals(loop.Variable, name, StringComparison.Ordinal))
                {
                    value = loop.Value;
                    return true;
                }

                if (loop.IsStarted && string.Equals(name, "for", StringComparison.Ordinal))
                {
                    value = loop;
                    return true;
                }
            }

            value = null;
            return false;
        }

        public bool TryGetMember(TemplateContext context, VariableExpression variable, out object? value) => _plain is null
            ? obj.TryGetValue(context, variable.Span, variable.Name, out value!)
            : _plain.TryGetValue(variable.Name, out value);
    }
}
