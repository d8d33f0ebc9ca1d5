namespace Hatmax.Spec.Validation.NotGenerated;

/// <summary>Earlier names (<c>was</c>) that do not move anything yet.</summary>
internal sealed class RenameFeatureRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var service in scope.Spec.Services)
        {
            foreach (var model in service.Models)
            {
                Check(scope, model.Was, $"services.{service.Name}.models.{model.Name}", model.Fields);
            }

            foreach (var aggregate in service.Aggregates)
            {
                Check(scope, aggregate.Was, $"services.{service.Name}.aggregates.{aggregate.Name}", aggregate.Fields);
            }
        }
    }

    private static void Check(SpecScope scope, Located<string>? was, string path, ImmutableArray<FieldSpec> fields)
    {
        if (was is { } name)
        {
            Feature.Report(scope, NotGeneratedDiagnostics.Was, name.Span, path + ".was");
        }

        foreach (var field in fields)
        {
            if (field.Was is { } old)
            {
                Feature.Report(scope, NotGeneratedDiagnostics.Was, old.Span, $"{path}.fields.{field.Name}.was");
            }
        }
    }
}
