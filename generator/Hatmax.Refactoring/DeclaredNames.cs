using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hatmax.Refactoring;

/// <summary>The names that a file declares, in the order of the text.</summary>
internal static class DeclaredNames
{
    /// <summary>How files are read.</summary>
    public static CSharpParseOptions Parse { get; } = new(LanguageVersion.Latest, DocumentationMode.Parse);

    /// <summary>Namespaces by part and types, under 0; members and parameters of the n-th type under n.</summary>
    public static Dictionary<int, List<DeclaredName>> ByOwner(SyntaxNode root)
    {
        var names = new Dictionary<int, List<DeclaredName>> { [0] = [] };
        var owners = new Dictionary<SyntaxNode, int>();
        foreach (var node in root.DescendantNodes())
        {
            if (node is BaseNamespaceDeclarationSyntax space)
            {
                var parts = space.Name.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).ToList();
                names[0].AddRange(parts.Select((part, i) => new DeclaredName(node.Kind(), part, node, parts.Count - 1 - i)));
            }
            else if (Name(node) is { } name)
            {
                var isType = node is BaseTypeDeclarationSyntax;
                if (isType)
                {
                    owners.Add(node, owners.Count + 1);
                    names.Add(owners.Count, []);
                }

                var owner = isType ? 0 : node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } type ? owners[type] : 0;
                names[owner].Add(new DeclaredName(node.Kind(), name, node, 0));
            }
        }

        return names;
    }

    private static SyntaxToken? Name(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier,
        DelegateDeclarationSyntax type => type.Identifier,
        MethodDeclarationSyntax method => method.Identifier,
        PropertyDeclarationSyntax property => property.Identifier,
        EventDeclarationSyntax member => member.Identifier,
        EnumMemberDeclarationSyntax member => member.Identifier,
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field => field.Identifier,
        ParameterSyntax { Parent.Parent: MethodDeclarationSyntax or TypeDeclarationSyntax or ConstructorDeclarationSyntax } parameter => parameter.Identifier,
        _ => null,
    };
}
