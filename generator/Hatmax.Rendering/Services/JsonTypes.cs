using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Services;

/// <summary>What the JSON context of a service must know.</summary>
internal static class JsonTypes
{
    /// <summary>Types and the names of their metadata.</summary>
    public static IReadOnlyList<JsonTypeView> Of(IReadOnlyList<RootView> roots, IReadOnlyList<ChildModelView> children)
    {
        var types = new List<JsonTypeView>();
        foreach (var root in roots)
        {
            types.Add(new JsonTypeView($"Envelope<{root.Name}>", root.Name + "Envelope"));
            types.Add(new JsonTypeView($"Envelope<IReadOnlyList<{root.Name}>>", root.Name + "PageEnvelope"));
            types.Add(new JsonTypeView(root.Name + "Input", root.Name + "Input"));
            types.Add(new JsonTypeView(root.Name + "Patch", root.Name + "Patch"));
        }

        foreach (var child in children)
        {
            types.Add(new JsonTypeView($"Envelope<{child.Record.Name}>", child.Record.Name + "Envelope"));
            types.Add(new JsonTypeView($"Envelope<IReadOnlyList<{child.Record.Name}>>", child.Record.Name + "PageEnvelope"));
            types.Add(new JsonTypeView(child.Record.Name + "Input", child.Record.Name + "Input"));
            foreach (var use in child.Uses)
            {
                types.Add(new JsonTypeView(use.Use + "Patch", use.Use + "Patch"));
                if (use.Direct.Create)
                {
                    types.Add(new JsonTypeView($"New{use.Use}Input", $"New{use.Use}Input"));
                }
            }
        }

        types.AddRange(Fields(roots, children)
            .Where(f => f.Field.Spec.Type.IsList)
            .Select(f =>
            {
                var enumName = FieldMapper.EnumName(f.Owner, f.Field.Spec);
                return new JsonTypeView($"IReadOnlyList<{FieldTypeMap.Element(f.Field.Spec.Type, enumName)}>", FieldTypeMap.ListMetadata(f.Field.Spec.Type, enumName));
            })
            .DistinctBy(t => t.Property, StringComparer.Ordinal));
        return types;
    }

    /// <summary>Converters that the fields need, as typeof expressions.</summary>
    public static string Converters(IReadOnlyList<RootView> roots, IReadOnlyList<ChildModelView> children)
    {
        var kinds = Fields(roots, children).Select(f => f.Field.Spec.Type.Kind).ToHashSet();
        var converters = new List<string>();
        if (kinds.Contains(FieldKind.DateTime) || roots.Any(r => r.Audit) || children.Any(c => c.Record.Audit))
        {
            converters.Add("typeof(UtcInstantConverter)");
        }

        if (kinds.Contains(FieldKind.Duration))
        {
            converters.Add("typeof(DurationConverter)");
        }

        return string.Join(", ", converters);
    }

    private static IEnumerable<(string Owner, FieldView Field)> Fields(IEnumerable<RootView> roots, IEnumerable<ChildModelView> children) =>
        roots.SelectMany(r => r.Fields.Select(f => (r.Name, f)))
            .Concat(children.SelectMany(c => c.Record.Fields.Select(f => (c.Record.Name, f))));
}
