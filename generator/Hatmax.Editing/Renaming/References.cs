namespace Hatmax.Editing.Renaming;

/// <summary>Finds what refers to a node, by the places that the model has kept.</summary>
internal static class References
{
    /// <summary>Every place that is to follow the rename, without the node's own key.</summary>
    public static IEnumerable<Reference> Of(SystemSpec spec, SpecRename rename)
    {
        var service = spec.Services.FirstOrDefault(s => Same(s.Name, rename.Service));
        return (rename.Kind, service) switch
        {
            (RenameKind.Service, _) => ServiceReferences.Of(spec, rename.Name, rename.NewName),
            (_, null) => [],
            (RenameKind.Model or RenameKind.Aggregate, { } s) => EntityReferences.Of(s, rename),
            (RenameKind.Field, { } s) => FieldReferences.Of(s, rename),
            (RenameKind.Child, { } s) => s.Projections.Where(p => Same(p.Source, rename.Owner)).SelectMany(p => p.Preload)
                .Select(path => new Reference(path.Span, text => FirstPart(text, rename))),
            (RenameKind.Usecase, { } s) => (s.Api?.Handlers ?? []).Select(h => h.Usecase).OfType<Located<string>>().Select(u => Exact(u, rename)),
            (RenameKind.Client, { } s) => ServiceReferences.Clients(s).Select(c => Exact(c, rename)),
            (RenameKind.Fragment, { } s) => s.Forms.Select(f => f.ErrorFragment).OfType<Located<string>>().Select(f => Exact(f, rename)),
            _ => [],
        };
    }

    public static bool Same(Located<string>? name, string other) => string.Equals(name?.Value, other, StringComparison.Ordinal);

    public static Reference Exact(Located<string> at, SpecRename rename) => Exact(at, rename.Name, rename.NewName);

    public static Reference Exact(Located<string> at, string name, string newName) =>
        new(at.Span, text => string.Equals(text, name, StringComparison.Ordinal) ? newName : null);

    private static string? FirstPart(string text, SpecRename rename) =>
        string.Equals(text, rename.Name, StringComparison.Ordinal) ? rename.NewName
        : text.StartsWith(rename.Name + ".", StringComparison.Ordinal) ? rename.NewName + text[rename.Name.Length..] : null;
}
