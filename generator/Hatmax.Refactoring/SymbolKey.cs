namespace Hatmax.Refactoring;

/// <summary>Names a declared thing so that it is the same in every project that sees it.</summary>
internal static class SymbolKey
{
    /// <summary>The key; null for what only its own method sees, and for what could not be bound.</summary>
    public static string? Of(ISymbol? symbol) => symbol switch
    {
        null or IErrorTypeSymbol => null,
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor or MethodKind.Destructor } constructor => Of(constructor.ContainingType),
        IMethodSymbol { ReducedFrom: { } extension } => Of(extension),
        IParameterSymbol parameter => Of(parameter.ContainingSymbol as IMethodSymbol) is { } method ? $"{method}|{parameter.Ordinal}" : null,
        INamespaceSymbol or INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } or IPropertySymbol or IFieldSymbol or IEventSymbol =>
            symbol.OriginalDefinition.GetDocumentationCommentId() is { Length: > 2 } id ? id : null,
        _ => null,
    };
}
