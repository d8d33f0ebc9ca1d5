using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hatmax.Refactoring;

/// <summary>What has another name now.</summary>
internal sealed class RenamedSymbols
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<ProjectCode> _learned = [];

    /// <summary>True when something of that name was renamed: all others need no look.</summary>
    public bool MayRename(string word) => _words.Contains(word);

    /// <summary>The new name, as it stands in code; null when the symbol keeps its name.</summary>
    public string? Of(ISymbol? symbol) => SymbolKey.Of(symbol) is { } key ? _names.GetValueOrDefault(key) : null;

    /// <summary>Compares generated files before and after: what is declared in the same place is the same thing.</summary>
    public void Learn(CodeProject project, ImmutableArray<MetadataReference> references)
    {
        foreach (var dependency in project.Dependencies)
        {
            Learn(dependency, references);
        }

        var code = project.Compile(references);
        if (!_learned.Add(code))
        {
            return;
        }

        foreach (var (former, now) in project.Generated)
        {
            if (!string.Equals(former.Text, now.Text, StringComparison.Ordinal))
            {
                Learn(code.GeneratedModel(former.Path), CSharpSyntaxTree.ParseText(now.Text, DeclaredNames.Parse).GetRoot());
            }
        }
    }

    /// <summary>A handwritten member that implements or overrides a renamed one has to be renamed with it.</summary>
    public void FollowInterfaces(ProjectCode code, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var model = code.Model(path);
            foreach (var declaration in model.SyntaxTree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
            {
                if (model.GetDeclaredSymbol(declaration) is { } type)
                {
                    FollowInterfaces(type);
                }
            }
        }
    }

    private void FollowInterfaces(INamedTypeSymbol type)
    {
        foreach (var member in type.AllInterfaces.SelectMany(i => i.GetMembers()))
        {
            if (Of(member) is { } name && type.FindImplementationForInterfaceMember(member) is { } implementation
                && string.Equals(implementation.Name.Split('.')[^1], member.Name, StringComparison.Ordinal))
            {
                Add(implementation, name);
            }
        }

        foreach (var member in type.GetMembers())
        {
            ISymbol? overridden = member switch
            {
                IMethodSymbol method => method.OverriddenMethod,
                IPropertySymbol property => property.OverriddenProperty,
                IEventSymbol @event => @event.OverriddenEvent,
                _ => null,
            };
            if (Of(overridden) is { } name)
            {
                Add(member, name);
            }
        }
    }

    private void Learn(SemanticModel former, SyntaxNode now)
    {
        var after = DeclaredNames.ByOwner(now);
        foreach (var (owner, before) in DeclaredNames.ByOwner(former.SyntaxTree.GetRoot()))
        {
            // Where routes came or went with a name, members did: then nobody can tell which is which.
            if (after.TryGetValue(owner, out var names) && before.Select(d => d.Kind).SequenceEqual(names.Select(d => d.Kind)))
            {
                Learn(former, before, names);
            }
        }
    }

    private void Learn(SemanticModel former, List<DeclaredName> before, List<DeclaredName> after)
    {
        foreach (var (old, renamed) in before.Zip(after))
        {
            if (!string.Equals(old.Name.ValueText, renamed.Name.ValueText, StringComparison.Ordinal))
            {
                Add(old.Symbol(former), renamed.Name.Text);
                _words.Add(old.Name.ValueText);
            }
        }
    }

    private void Add(ISymbol? symbol, string name)
    {
        if (SymbolKey.Of(symbol) is { } key)
        {
            _names.TryAdd(key, name);
        }
    }
}
