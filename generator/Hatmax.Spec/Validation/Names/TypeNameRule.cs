namespace Hatmax.Spec.Validation.Names;

/// <summary>Models and aggregates give types and files that differ from each other and from what is generated for others.</summary>
internal sealed class TypeNameRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        var hosts = scope.Spec.Services
            .Select(s => new NameClaim(CSharpNames.ServiceSegment(s.Name.Value) + "Service", $"service '{s.Name}'", s.Name.Span))
            .ToList();
        foreach (var facts in scope.Services)
        {
            var types = new Dictionary<string, NameClaim>(StringComparer.OrdinalIgnoreCase);
            foreach (var type in GeneratedTypeNames.OfService(CSharpNames.ServiceSegment(facts.Service.Name.Value)))
            {
                types.TryAdd(type, new NameClaim(type, $"service '{facts.Service.Name}'", facts.Service.Name.Span));
            }

            // The host has the namespaces of all services open.
            foreach (var host in hosts)
            {
                types.TryAdd(host.Name, host);
            }

            foreach (var name in GeneratedTypeNames.OfJson)
            {
                types.TryAdd(name, new NameClaim(name, $"JSON of service '{facts.Service.Name}'", facts.Service.Name.Span));
            }

            foreach (var (use, child) in Uses(facts))
            {
                foreach (var type in GeneratedTypeNames.OfUse(use))
                {
                    types.TryAdd(type, new NameClaim(type, $"collection '{child.Name}'", child.Name.Span));
                }
            }

            foreach (var entity in Entity.Of(facts.Service))
            {
                Check(scope, types, entity);
            }
        }
    }

    private static IEnumerable<(string Use, ChildSpec Child)> Uses(ServiceFacts facts) =>
        from root in facts.Service.Aggregates
        from child in root.Children
        where facts.CollectionsOf(child.Of.Value).Count > 1
        select (CSharpNames.TypeName(root.Name.Value) + Words.ToPascal(child.Name.Value), child);

    private static void Check(SpecScope scope, Dictionary<string, NameClaim> types, Entity entity)
    {
        var name = CSharpNames.TypeName(entity.Name.Value);
        if (!CSharpNames.IsIdentifier(name))
        {
            scope.Report(SemanticDiagnostics.NotAName, entity.Name.Span,
                $"The {entity.What} name '{entity.Name}' gives no type.",
                "Use letters, digits and '_', starting with a letter.");
            return;
        }

        if (DeviceNames.Contains(name))
        {
            scope.Report(SemanticDiagnostics.DeviceName, entity.Name.Span,
                $"The {entity.What} name '{entity.Name}' is a device of Windows, which can have no file of that name.",
                $"Rename it, for example to '{entity.Name}Record'.");
        }

        foreach (var type in GeneratedTypeNames.OfEntity(name, entity.Fields))
        {
            if (types.TryGetValue(type, out var first))
            {
                Report(scope, entity, type, first);
                return;
            }
        }

        var what = $"{entity.What} '{entity.Name}'";
        foreach (var type in GeneratedTypeNames.OfEntity(name, entity.Fields))
        {
            if (!types.TryAdd(type, new NameClaim(type, what, entity.Name.Span)))
            {
                scope.Report(SemanticDiagnostics.DuplicateType, entity.Name.Span,
                    $"Two fields of {what} give the type '{type}'.", "Rename one of the fields of type enum.");
                return;
            }
        }
    }

    private static void Report(SpecScope scope, Entity entity, string type, NameClaim first)
    {
        var fix = $"Rename this {entity.What} or the {first.What} of {Hint.Line(first.Span)}.";
        if (string.Equals(type, first.Name, StringComparison.Ordinal))
        {
            scope.Report(SemanticDiagnostics.DuplicateType, entity.Name.Span,
                $"The {entity.What} '{entity.Name}' gives the type '{type}', which is also generated for the {first.What}.", fix);
        }
        else
        {
            scope.Report(SemanticDiagnostics.FileCollision, entity.Name.Span,
                $"The {entity.What} '{entity.Name}' gives a file '{type}' that differs only in case from '{first.Name}' of the {first.What}.", fix);
        }
    }
}
