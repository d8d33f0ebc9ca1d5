namespace Hatmax.Spec.Validation.Settings;

/// <summary>Middlewares are known, have their arguments, and no level both adds and removes one.</summary>
internal sealed class MiddlewareRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var level in MiddlewareLevels.Of(scope.Spec))
        {
            var uses = new MiddlewareUses(scope, level.Where);
            uses.Check(level.Uses);
            if (level.Set is not { } set)
            {
                continue;
            }

            uses.Check(set.Items ?? []);
            uses.Check(set.Additional);
            uses.CheckSettings(set);
            uses.CheckDisabled(set);
        }

        foreach (var service in scope.Spec.Services)
        {
            foreach (var path in service.Api?.Middlewares ?? [])
            {
                new MiddlewareUses(scope, $"service '{service.Name}'").CheckPath(path.Path, "path");
            }
        }
    }
}
