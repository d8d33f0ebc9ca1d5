using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Hatmax.Refactoring;

/// <summary>Replaces in one handwritten file the names that mean something renamed. Every other character stays.</summary>
internal sealed class NameReplacer(RenamedSymbols names, SemanticModel model)
{
    /// <summary>The text with the names of today.</summary>
    public string Replace(string text)
    {
        var changes = new List<TextChange>();
        foreach (var token in model.SyntaxTree.GetRoot().DescendantTokens(descendIntoTrivia: true))
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && names.MayRename(token.ValueText) && NewName(token) is { } name)
            {
                if (InferredMember(token) is { } member)
                {
                    changes.Add(new TextChange(new TextSpan(member.SpanStart, 0), token.Text + " = "));
                }

                changes.Add(new TextChange(token.Span, name));
            }
        }

        return Apply(text, changes);
    }

    private string? NewName(SyntaxToken token) => token.Parent switch
    {
        SimpleNameSyntax name when NamespaceOf(name) is { } part => names.Of(part.Symbol(model)),
        SimpleNameSyntax name => Referred(name),
        { } declaration => names.Of(model.GetDeclaredSymbol(declaration)),
        null => null,
    };

    private string? Referred(SimpleNameSyntax name)
    {
        // An alias keeps its name, whatever it stands for.
        if (name is IdentifierNameSyntax identifier && model.GetAliasInfo(identifier) is not null)
        {
            return null;
        }

        var info = model.GetSymbolInfo(name);
        if (info.Symbol is { } symbol)
        {
            return names.Of(symbol);
        }

        // Several may be meant, as in a group of methods: certain only where all have one new name.
        var candidates = info.CandidateSymbols.Select(names.Of).Distinct(StringComparer.Ordinal).ToList();
        return candidates is [{ } only] ? only : null;
    }

    private static DeclaredName? NamespaceOf(SimpleNameSyntax name)
    {
        if (name.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>(n => n.Name.Span.Contains(name.Span)) is not { } space)
        {
            return null;
        }

        var behind = space.Name.DescendantTokens().Count(t => t.IsKind(SyntaxKind.IdentifierToken) && t.SpanStart > name.SpanStart);
        return new DeclaredName(space.Kind(), name.Identifier, space, behind);
    }

    // new { item.Text } has a member Text, which other code may use: it keeps that name.
    private static AnonymousObjectMemberDeclaratorSyntax? InferredMember(SyntaxToken token)
    {
        SyntaxNode? expression = token.Parent;
        while (expression?.Parent is MemberAccessExpressionSyntax access && access.Name == expression
            || expression?.Parent is MemberBindingExpressionSyntax
            || (expression?.Parent is ConditionalAccessExpressionSyntax conditional && conditional.WhenNotNull == expression))
        {
            expression = expression.Parent;
        }

        return expression?.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } member ? member : null;
    }

    private static string Apply(string text, List<TextChange> changes)
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (var change in changes.OrderBy(c => c.Span.Start).ThenBy(c => c.Span.Length))
        {
            result.Append(text, at, change.Span.Start - at).Append(change.NewText);
            at = change.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
