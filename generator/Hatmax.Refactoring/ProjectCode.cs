namespace Hatmax.Refactoring;

/// <summary>A project as the compiler sees it.</summary>
/// <param name="compilation">Generated and handwritten code.</param>
/// <param name="generated">Generated code alone.</param>
internal sealed class ProjectCode(CSharpCompilation compilation, CSharpCompilation generated)
{
    private readonly Dictionary<string, SyntaxTree> _trees = ByPath(compilation);
    private readonly Dictionary<string, SyntaxTree> _generated = ByPath(generated);

    /// <summary>Generated and handwritten code.</summary>
    public CSharpCompilation Compilation => compilation;

    /// <summary>The meaning of a file as it is on disk.</summary>
    public SemanticModel Model(string path) => compilation.GetSemanticModel(_trees[path]);

    /// <summary>The meaning of a file as it was generated.</summary>
    public SemanticModel GeneratedModel(string path) =>
        _trees.TryGetValue(path, out var tree) && tree == _generated[path] ? compilation.GetSemanticModel(tree) : generated.GetSemanticModel(_generated[path]);

    private static Dictionary<string, SyntaxTree> ByPath(CSharpCompilation code) => code.SyntaxTrees.ToDictionary(t => t.FilePath, StringComparer.Ordinal);
}
