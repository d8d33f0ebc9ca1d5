using Hatmax.Rendering.Tests.Compilation;
using Hatmax.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hatmax.Rendering.Tests.Hostile;

/// <summary>A generated type of the same name would hide what generated code names.</summary>
public sealed class ReservedNameTests
{
    [Theory]
    [MemberData(nameof(SampleSpecs.Names), MemberType = typeof(SampleSpecs))]
    public void Every_type_that_generated_code_names_is_reserved(string name)
    {
        var spec = SampleSpecs.Load(name);
        var files = MonorepoGenerator.Generate(spec);
        var missing = SpecFacts.GeneratedServices(spec)
            .SelectMany(s =>
            {
                var code = GeneratedCompilation.Build(files, s.Name.Value).Code;
                return NamedTypes(code).Concat(GeneratedCompilation.Tests(files, s.Name.Value, code) is { } tests ? NamedTypes(tests) : []);
            })
            .Where(n => !CSharpNames.ReservedTypeNames.Contains(Words.ToPascal(n)))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.True(!missing.Any(), string.Join(" ", missing));
    }

    private static IEnumerable<string> NamedTypes(Microsoft.CodeAnalysis.Compilation code)
    {
        foreach (var tree in code.SyntaxTrees.Where(t => t.FilePath.StartsWith("services/", StringComparison.Ordinal)))
        {
            var model = code.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>().Where(n => n.Arity == 0 && n is not IdentifierNameSyntax { IsVar: true }))
            {
                var symbol = model.GetSymbolInfo(name).Symbol;
                if ((symbol as INamedTypeSymbol ?? (symbol as IMethodSymbol)?.ContainingType) is { } type
                    && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, code.Assembly)
                    && type.ContainingNamespace.ToDisplayString() is var home && !home.StartsWith(code.AssemblyName!.Replace(".Tests", "", StringComparison.Ordinal), StringComparison.Ordinal)
                    && (symbol is INamedTypeSymbol || symbol is IMethodSymbol { MethodKind: MethodKind.Constructor })
                    && name.Parent is not QualifiedNameSyntax)
                {
                    yield return name.Identifier.ValueText;
                    if (name.FirstAncestorOrSelf<AttributeSyntax>()?.Name == name)
                    {
                        yield return type.Name;
                    }
                }
            }
        }
    }
}
