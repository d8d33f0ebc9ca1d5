using System.Xml.Linq;

namespace Hatmax.Refactoring;

/// <summary>One project of the monorepo as it was generated last, with what people wrote into it.</summary>
/// <param name="name">Name of its assembly.</param>
/// <param name="projectFile">Text of the generated project file; null when it is somebody else's.</param>
/// <param name="generated">Generated C# files before and after the renames.</param>
/// <param name="handwritten">Handwritten C# texts by path.</param>
/// <param name="dependencies">Projects that it refers to.</param>
internal sealed class CodeProject(
    string name, string? projectFile, ImmutableArray<RenamedFile> generated, ImmutableSortedDictionary<string, string> handwritten, ImmutableArray<CodeProject> dependencies)
{
    // What the SDK adds to every project; the last ones are those of web projects, which tests need as well.
    private static readonly string[] ImplicitUsings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Net.Http.Json", "System.Threading", "System.Threading.Tasks",
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    private ProjectCode? _code;

    /// <summary>Generated C# files before and after the renames.</summary>
    public ImmutableArray<RenamedFile> Generated => generated;

    /// <summary>Handwritten C# texts by path.</summary>
    public ImmutableSortedDictionary<string, string> Handwritten => handwritten;

    /// <summary>True when there is something to rename in it.</summary>
    public bool HasHandwritten => !handwritten.IsEmpty;

    /// <summary>Projects that it refers to.</summary>
    public ImmutableArray<CodeProject> Dependencies => dependencies;

    /// <summary>The project with the former names, bound once.</summary>
    public ProjectCode Compile(ImmutableArray<MetadataReference> references) => _code ??= Bind(references);

    private ProjectCode Bind(ImmutableArray<MetadataReference> references)
    {
        (string Path, string Text)[] texts = [.. generated.Select(p => (p.Former.Path, p.Former.Text)), .. handwritten.Select(h => (h.Key, h.Value))];
        var trees = new SyntaxTree[texts.Length];
        Parallel.For(0, texts.Length, i => trees[i] = CSharpSyntaxTree.ParseText(texts[i].Text, DeclaredNames.Parse, texts[i].Path));
        var (made, written) = (trees[..generated.Length], trees[generated.Length..]);
        var compilation = CSharpCompilation.Create(
            name, made.Append(CSharpSyntaxTree.ParseText(Settings(), DeclaredNames.Parse)),
            references.AddRange(dependencies.Select(d => d.Compile(references).Compilation.ToMetadataReference())),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        // A generated file that is the user's by now is read as the user has it.
        var mixed = compilation.RemoveSyntaxTrees(made.Where(t => handwritten.ContainsKey(t.FilePath))).AddSyntaxTrees(written);
        return new ProjectCode(mixed, compilation);
    }

    private string Settings()
    {
        var project = projectFile is null ? null : XDocument.Parse(projectFile);
        var usings = (project?.Descendants("Using").Attributes("Include").Select(a => a.Value) ?? []).Concat(ImplicitUsings).Append("Xunit").Distinct(StringComparer.Ordinal);
        var friends = project?.Descendants("InternalsVisibleTo").Attributes("Include").Select(a => a.Value) ?? [];
        return string.Concat(usings.Select(u => $"global using global::{u};\n"))
            + string.Concat(friends.Select(f => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{f}\")]\n"));
    }
}
