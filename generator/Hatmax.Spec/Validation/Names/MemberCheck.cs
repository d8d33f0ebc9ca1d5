namespace Hatmax.Spec.Validation.Names;

/// <summary>The members of one entity.</summary>
internal sealed class MemberCheck(SpecScope scope, Entity entity)
{
    private readonly string _type = CSharpNames.TypeName(entity.Name.Value);
    private readonly Dictionary<string, NameClaim> _seen = new(StringComparer.Ordinal);

    public void Check(Dictionary<string, AddedMember> added)
    {
        foreach (var field in entity.Fields)
        {
            CheckField(field, added);
        }

        foreach (var child in entity.Aggregate?.Children ?? [])
        {
            CheckCollection(child, added);
        }

        if (entity.Aggregate is { VersionField: { } version } aggregate)
        {
            CheckVersion(aggregate, version);
        }
    }

    private void CheckField(FieldSpec field, Dictionary<string, AddedMember> added)
    {
        var name = field.Name;
        var property = CSharpNames.PropertyName(name.Value, _type);
        if (!CSharpNames.IsIdentifier(property))
        {
            NotAName(name, "field");
        }
        else if (added.TryGetValue(SqlNames.Column(field), out var member))
        {
            scope.Report(member.Id, name.Span,
                $"The field '{name}' of {entity.What} '{entity.Name}' has the name of a member that is added ({member.Reason}).",
                member.Fix);
        }
        else if (!_seen.TryAdd(property, new NameClaim(property, "field '" + name + "'", name.Span)))
        {
            scope.Report(SemanticDiagnostics.DuplicateMember, name.Span,
                $"The field '{name}' of {entity.What} '{entity.Name}' gives the member '{property}', like the {_seen[property].What}.",
                $"Rename it or the {_seen[property].What} of {Hint.Line(_seen[property].Span)}.");
        }
    }

    private void CheckCollection(ChildSpec child, Dictionary<string, AddedMember> added)
    {
        var name = child.Name;
        var property = CSharpNames.CollectionName(name.Value, _type);
        if (!CSharpNames.IsIdentifier(property))
        {
            NotAName(name, "collection");
        }
        else if (added.TryGetValue(Words.ToSnake(name.Value), out var member))
        {
            scope.Report(SemanticDiagnostics.ReservedMember, name.Span,
                $"The collection '{name}' of aggregate '{entity.Name}' has the name of a member that is added ({member.Reason}).",
                "Rename the collection.");
        }
        else if (!_seen.TryAdd(property, new NameClaim(property, "collection '" + name + "'", name.Span)))
        {
            var isField = _seen[property].What.StartsWith("field", StringComparison.Ordinal);
            scope.Report(isField ? SemanticDiagnostics.FieldIsCollection : SemanticDiagnostics.DuplicateMember, name.Span,
                $"The collection '{name}' of aggregate '{entity.Name}' gives the member '{property}', like the {_seen[property].What}.",
                $"Rename it or the {_seen[property].What} of {Hint.Line(_seen[property].Span)}.");
        }
    }

    private void CheckVersion(AggregateSpec aggregate, Located<string> version)
    {
        var column = Words.ToSnake(version.Value);
        var property = CSharpNames.PropertyName(version.Value, _type);
        if (!CSharpNames.IsIdentifier(property))
        {
            NotAName(version, "version field");
        }
        else if (AddedMembers.Of(aggregate with { VersionField = null }).ContainsKey(column)
            || (_seen.TryGetValue(property, out var taken) && taken.What.StartsWith("collection", StringComparison.Ordinal)))
        {
            scope.Report(SemanticDiagnostics.VersionField, version.Span,
                $"The version_field '{version}' of aggregate '{aggregate.Name}' is the name of another member.",
                "Choose another name, for example 'version'.");
        }
    }

    private void NotAName(Located<string> name, string what) =>
        scope.Report(SemanticDiagnostics.NotAName, name.Span,
            $"The {what} name '{name}' of {entity.What} '{entity.Name}' gives no member.",
            "Use letters, digits and '_', starting with a letter.");
}
