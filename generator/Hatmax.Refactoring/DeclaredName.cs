namespace Hatmax.Refactoring;

/// <summary>The name in a declaration that other code can refer to.</summary>
/// <param name="Kind">What is declared, as the kind of its syntax.</param>
/// <param name="Name">The name; of a namespace one of its parts.</param>
/// <param name="Node">The declaration.</param>
/// <param name="PartsBehind">For a part of a namespace: how many parts follow.</param>
internal readonly record struct DeclaredName(SyntaxKind Kind, SyntaxToken Name, SyntaxNode Node, int PartsBehind)
{
    /// <summary>What is declared.</summary>
    public ISymbol? Symbol(SemanticModel model)
    {
        var symbol = model.GetDeclaredSymbol(Node);
        for (var i = 0; i < PartsBehind; i++)
        {
            symbol = symbol?.ContainingNamespace;
        }

        return symbol;
    }
}
