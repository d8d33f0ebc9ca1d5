namespace Hatmax.Spec.Validation.Names;

/// <summary>The columns that the generator adds, by name.</summary>
internal static class AddedMembers
{
    public static Dictionary<string, AddedMember> Of(ServiceFacts facts, ModelSpec model)
    {
        var uses = facts.CollectionsOf(model.Name.Value);
        var added = new Dictionary<string, AddedMember>(StringComparer.OrdinalIgnoreCase);
        AddId(added);
        if (model.Audit || uses.Any(u => u.Child.Audit))
        {
            AddAudit(added);
        }

        foreach (var use in uses)
        {
            AddKey(added, SqlNames.ForeignKeyColumn(use.Root, use.Child), $"foreign key of collection '{use.Child.Name}'", "fk.name");
            AddKey(added, SqlNames.IdColumn(use.Child), $"id of collection '{use.Child.Name}'", "id");
        }

        return added;
    }

    public static Dictionary<string, AddedMember> Of(AggregateSpec aggregate)
    {
        var added = new Dictionary<string, AddedMember>(StringComparer.OrdinalIgnoreCase);
        AddId(added);
        AddKey(added, SqlNames.IdColumn(aggregate), "id of the aggregate", "id");
        if (aggregate.Audit)
        {
            AddAudit(added);
        }

        if (aggregate.SoftDelete)
        {
            added.TryAdd("deleted_at", Reserved("soft_delete", "turn soft_delete off"));
        }

        if (aggregate.VersionField is { } version)
        {
            added.TryAdd(Words.ToSnake(version.Value), new AddedMember(SemanticDiagnostics.VersionField,
                "version_field", "Remove the field, or choose another version_field."));
        }

        return added;
    }

    private static void AddId(Dictionary<string, AddedMember> added) =>
        added.Add("id", new AddedMember(SemanticDiagnostics.ReservedMember,
            "every record has an id", "Remove the field, or make its type uuid."));

    private static void AddAudit(Dictionary<string, AddedMember> added)
    {
        foreach (var name in (ReadOnlySpan<string>)["created_at", "created_by", "updated_at", "updated_by"])
        {
            added.TryAdd(name, Reserved("audit", "turn audit off"));
        }
    }

    private static void AddKey(Dictionary<string, AddedMember> added, string column, string what, string key) =>
        added.TryAdd(column, new AddedMember(SemanticDiagnostics.FieldIsKeyColumn, what, $"Rename the field, or the column with '{key}'."));

    private static AddedMember Reserved(string option, string alternative) =>
        new(SemanticDiagnostics.ReservedMember, option, $"Remove the field, or {alternative}.");
}
