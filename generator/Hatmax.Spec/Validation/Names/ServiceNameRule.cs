namespace Hatmax.Spec.Validation.Names;

/// <summary>Service names give folders, namespaces and environment prefixes that differ from each other and from the house's own.</summary>
internal sealed class ServiceNameRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        var seen = new Dictionary<string, NameClaim>(StringComparer.OrdinalIgnoreCase);
        foreach (var service in scope.Spec.Services)
        {
            var name = service.Name;
            var segment = CSharpNames.ServiceSegment(name.Value);
            if (!CSharpNames.IsIdentifier(segment))
            {
                scope.Report(SemanticDiagnostics.NotAName, name.Span,
                    $"The service name '{name}' gives no namespace.",
                    "Use lower-case letters, digits and '-', starting with a letter.");
            }
            else if (!seen.TryAdd(segment, new NameClaim(segment, name.Value, name.Span)))
            {
                scope.Report(SemanticDiagnostics.DuplicateService, name.Span,
                    $"The services '{seen[segment].What}' and '{name}' have the same namespace '{segment}'.",
                    $"Rename this service or the one in {Hint.Line(seen[segment].Span)}.");
            }

            if (DeviceNames.Contains(name.Value))
            {
                scope.Report(SemanticDiagnostics.DeviceName, name.Span,
                    $"The service name '{name}' is a device of Windows, which can have no folder of that name.",
                    $"Rename it, for example to '{name}-service'.");
            }

            if (name.Value is "shared" or "host" or "bin" or "obj" or "tests")
            {
                scope.Report(SemanticDiagnostics.ReservedService, name.Span,
                    $"The service name '{name}' is the name of a folder that the repository needs beside the services.",
                    $"Rename it, for example to '{name}-service'.");
            }
        }
    }
}
