using System.Globalization;

namespace Hatmax.Spec.Validation.Settings;

/// <summary>The middlewares of one level.</summary>
internal sealed class MiddlewareUses(SpecScope scope, string where)
{
    public void Check(ImmutableArray<MiddlewareUseSpec> uses)
    {
        foreach (var use in uses)
        {
            if (CheckName(use.Name))
            {
                CheckArgument(use);
            }
        }
    }

    public void CheckSettings(MiddlewareSetSpec set)
    {
        if (set.Timeout is { } timeout && timeout.Value <= TimeSpan.Zero)
        {
            Duration(timeout.Span, timeout.Value.ToString("c", CultureInfo.InvariantCulture));
        }

        if (set.Throttle is { Value: <= 0 } throttle)
        {
            Throttle(throttle.Span, throttle.Value.ToString(CultureInfo.InvariantCulture));
        }

        if (set.Heartbeat is { } heartbeat)
        {
            CheckPath(heartbeat.Path, "heartbeat");
        }
    }

    public void CheckDisabled(MiddlewareSetSpec set)
    {
        var added = Added(set);
        foreach (var name in set.Disable)
        {
            if (!CheckName(name))
            {
                continue;
            }

            if (MiddlewareNames.IsAlwaysOn(name.Value))
            {
                scope.Report(SemanticDiagnostics.AlwaysOn, name.Span,
                    $"The middleware '{name}' of {where} cannot be disabled.", $"Remove '{name}' from the list.");
            }
            else if (added.Contains(MiddlewareNames.Canonical(name.Value)))
            {
                scope.Report(SemanticDiagnostics.AddAndDisable, name.Span,
                    $"The middleware '{name}' is both added and disabled by {where}.", $"Remove '{name}' from one of the two.");
            }
        }
    }

    public void CheckPath(Located<string> path, string what)
    {
        if (!path.Value.StartsWith('/'))
        {
            scope.Report(SemanticDiagnostics.MiddlewarePath, path.Span,
                $"The {what} '{path}' in the middlewares of {where} does not start with '/'.", $"Write '/{path}'.");
        }
    }

    private static HashSet<string> Added(MiddlewareSetSpec set)
    {
        var added = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in set.Items ?? [])
        {
            added.Add(MiddlewareNames.Canonical(use.Name.Value));
        }

        foreach (var use in set.Additional)
        {
            added.Add(MiddlewareNames.Canonical(use.Name.Value));
        }

        AddIf(set.Timeout is not null, "timeout");
        AddIf(set.Throttle is not null, "throttle");
        AddIf(set.Heartbeat is not null, "heartbeat");
        AddIf(set.StripSlashes is { Value: true }, "strip_slashes");
        AddIf(set.GetHead is { Value: true }, "get_head");
        return added;

        void AddIf(bool isSet, string name)
        {
            if (isSet)
            {
                added.Add(name);
            }
        }
    }

    private bool CheckName(Located<string> name)
    {
        if (MiddlewareNames.All.Contains(name.Value, StringComparer.Ordinal))
        {
            return true;
        }

        scope.Report(SemanticDiagnostics.UnknownMiddleware, name.Span,
            $"The middleware '{name}' of {where} is not known.",
            Hint.Unknown(name.Value, MiddlewareNames.All, "remove it"));
        return false;
    }

    private void CheckArgument(MiddlewareUseSpec use)
    {
        var name = use.Name.Value;
        if (use.Heartbeat is { } heartbeat)
        {
            CheckPath(heartbeat.Path, "heartbeat");
        }
        else if (name is "timeout" or "throttle" or "heartbeat" && use.Argument is null)
        {
            scope.Report(SemanticDiagnostics.MiddlewareArgument, use.Name.Span,
                $"The middleware '{name}' of {where} has no argument.",
                "Write it as timeout:30s, throttle:100 or heartbeat:/health.");
        }
        else if (use.Argument is { } argument)
        {
            CheckArgument(name, argument);
        }
    }

    private void CheckArgument(string name, Located<string> argument)
    {
        if (name is "timeout" && !GoDuration.IsPositive(argument.Value))
        {
            Duration(argument.Span, argument.Value);
        }
        else if (name is "throttle"
            && !(int.TryParse(argument.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0))
        {
            Throttle(argument.Span, argument.Value);
        }
        else if (name is "heartbeat")
        {
            CheckPath(argument, "heartbeat");
        }
    }

    private void Duration(SourceSpan span, string value) =>
        scope.Report(SemanticDiagnostics.BadDuration, span,
            $"The timeout '{value}' in the middlewares of {where} is not a duration above zero.", "Write it as 500ms, 30s, 5m or 1h30m.");

    private void Throttle(SourceSpan span, string value) =>
        scope.Report(SemanticDiagnostics.Throttle, span,
            $"The throttle '{value}' in the middlewares of {where} is not a number of requests above 0.", "Write a whole number such as 100.");
}
