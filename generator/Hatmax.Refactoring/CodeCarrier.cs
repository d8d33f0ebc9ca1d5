namespace Hatmax.Refactoring;

/// <summary>
/// Renames in handwritten C# what generation renamed. The compiler says what each name means: generated code as it was, and the handwritten code beside
/// it, are bound together, and only names that mean something generated change. What cannot be bound stays, for the compiler to report.
/// </summary>
/// <param name="pairs">Every generated file before and after the renames.</param>
/// <param name="references">Assemblies that the monorepo is compiled against. What misses there is bound less.</param>
public sealed class CodeCarrier(ImmutableArray<RenamedFile> pairs, ImmutableArray<MetadataReference> references) : ICodeCarrier
{
    /// <inheritdoc/>
    public ImmutableDictionary<string, string> Carry(IReadOnlyDictionary<string, string> handwritten)
    {
        ArgumentNullException.ThrowIfNull(handwritten);
        var changed = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var names = new RenamedSymbols();
        foreach (var project in ProjectLayout.Of(pairs, handwritten).InOrder())
        {
            var code = project.Compile(references);
            names.Learn(project, references);
            names.FollowInterfaces(code, project.Handwritten.Keys);
            foreach (var (path, text) in project.Handwritten)
            {
                var renamed = new NameReplacer(names, code.Model(path)).Replace(text);
                if (!string.Equals(renamed, text, StringComparison.Ordinal))
                {
                    changed[path] = renamed;
                }
            }
        }

        return changed.ToImmutable();
    }
}
