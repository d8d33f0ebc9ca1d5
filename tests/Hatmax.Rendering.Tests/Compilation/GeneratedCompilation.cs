using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Hatmax.Rendering.Tests.Compilation;

/// <summary>Compiles generated services in memory, with the generators that a real build runs.</summary>
internal static class GeneratedCompilation
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);
    private static readonly ImmutableArray<MetadataReference> References = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(p => !Path.GetFileName(p).StartsWith("Hatmax.Rendering", StringComparison.Ordinal))
        .Select(p => MetadataReference.CreateFromFile(p))];

    private static readonly ImmutableArray<ISourceGenerator> Generators = LoadGenerators();

    /// <summary>Errors and warnings of a service's own code.</summary>
    /// <param name="files">All files of the run.</param>
    /// <param name="service">Key of the service.</param>
    public static ImmutableArray<Diagnostic> Compile(IEnumerable<GeneratedFile> files, string service) => Build(files, service).Findings;

    /// <summary>The compiled code of a service and its errors and warnings.</summary>
    public static (Microsoft.CodeAnalysis.Compilation Code, ImmutableArray<Diagnostic> Findings) Build(IEnumerable<GeneratedFile> files, string service)
    {
        var prefix = $"services/{service}/";
        var sources = files
            .Where(f => f.Path.StartsWith(prefix, StringComparison.Ordinal) && f.Path.EndsWith(".cs", StringComparison.Ordinal) && !f.Path.StartsWith(prefix + "tests/", StringComparison.Ordinal))
            .ToList();
        var project = files.Single(f => f.Path.StartsWith(prefix, StringComparison.Ordinal) && f.Path.EndsWith(".csproj", StringComparison.Ordinal) && !f.Path.Contains("/tests/", StringComparison.Ordinal));
        var usings = XDocument.Parse(project.Text).Descendants("Using").Select(u => u.Attribute("Include")!.Value).Concat(ImplicitUsings);
        var name = Path.GetFileNameWithoutExtension(project.Path);
        var compilation = Create(sources, usings, References, name)
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText($"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{name}.Tests\")]", Parse, "Friends.cs"));
        CSharpGeneratorDriver.Create(Generators, parseOptions: Parse).RunGeneratorsAndUpdateCompilation(compilation, out var complete, out var generatorDiagnostics);
        return (complete, [.. complete.GetDiagnostics().Concat(generatorDiagnostics).Where(IsFinding)]);
    }

    /// <summary>Errors and warnings of the generated tests of a service.</summary>
    /// <param name="files">All files of the run.</param>
    /// <param name="service">Key of the service.</param>
    /// <param name="code">The service as compiled by <see cref="Build"/>.</param>
    public static ImmutableArray<Diagnostic> CompileTests(IEnumerable<GeneratedFile> files, string service, Microsoft.CodeAnalysis.Compilation code) =>
        Tests(files, service, code) is { } tests ? [.. tests.GetDiagnostics().Where(IsFinding)] : [];

    /// <summary>The generated tests of a service; null when it has none.</summary>
    public static Microsoft.CodeAnalysis.Compilation? Tests(IEnumerable<GeneratedFile> files, string service, Microsoft.CodeAnalysis.Compilation code)
    {
        var prefix = $"services/{service}/tests/";
        var sources = files.Where(f => f.Path.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        if (sources.Find(f => f.Path.EndsWith(".csproj", StringComparison.Ordinal)) is not { } project)
        {
            return null;
        }

        var usings = XDocument.Parse(project.Text).Descendants("Using").Select(u => u.Attribute("Include")!.Value).Concat(ImplicitUsings[..8]).Append("Xunit");
        var tests = Create(
            sources.Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal)), usings.Distinct(StringComparer.Ordinal),
            [.. References, code.ToMetadataReference()], Path.GetFileNameWithoutExtension(project.Path));
        return tests.WithOptions(tests.Options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>Errors and warnings of the single-process host.</summary>
    /// <param name="files">All files of the run.</param>
    /// <param name="services">The services as compiled by <see cref="Build"/>.</param>
    public static ImmutableArray<Diagnostic> CompileHost(IEnumerable<GeneratedFile> files, IEnumerable<Microsoft.CodeAnalysis.Compilation> services) =>
        [.. Create(files.Where(f => f.Path == "services/host/Program.cs"), ["Hatmax.Shared.Hosting", .. ImplicitUsings], [.. References, .. services.Select(s => s.ToMetadataReference())], "Host")
            .GetDiagnostics().Where(IsFinding)];

    /// <summary>Compiles single files that need nothing of their neighbours, to run them.</summary>
    public static Assembly Load(IEnumerable<GeneratedFile> files)
    {
        using var image = new MemoryStream();
        var compilation = Create(files, ["Hatmax.Shared.Sqlite", .. ImplicitUsings], References, "Part")
            .WithOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    private static CSharpCompilation Create(IEnumerable<GeneratedFile> sources, IEnumerable<string> usings, IEnumerable<MetadataReference> references, string name)
    {
        var trees = sources
            .Select(f => CSharpSyntaxTree.ParseText(f.Text, Parse, f.Path))
            .Append(CSharpSyntaxTree.ParseText(string.Concat(usings.Select(u => $"global using global::{u};\n")), Parse, "GlobalUsings.cs"));
        return CSharpCompilation.Create(
            name, trees, references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999)
                .WithSyntaxTreeOptionsProvider(new HandWritten()));
    }

    private static bool IsFinding(Diagnostic diagnostic) =>
        diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id is not "CS1591" and not "CS1701" and not "CS1702";

    // services/.editorconfig says generated_code = false: *.g.cs is held to what hand-written code is held to.
    private sealed class HandWritten : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            tree.FilePath.StartsWith("services/", StringComparison.Ordinal) ? GeneratedKind.NotGenerated : GeneratedKind.MarkedGenerated;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }
    }

    private static readonly string[] ImplicitUsings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Net.Http.Json", "System.Threading", "System.Threading.Tasks",
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    // These assemblies also hold editor features, whose own references are not there.
    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }

    private static ImmutableArray<ISourceGenerator> LoadGenerators()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var root = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        var pack = Directory.GetDirectories(root, "10.*").Order(StringComparer.Ordinal).Last();
        return [.. new[] { "System.Text.Json.SourceGeneration.dll", "System.Text.RegularExpressions.Generator.dll" }
            .Select(name => Assembly.LoadFrom(Path.Combine(pack, "analyzers", "dotnet", "cs", name)))
            .SelectMany(Types)
            .Where(t => t.IsDefined(typeof(GeneratorAttribute)) && !t.IsAbstract)
            .Select(t => Activator.CreateInstance(t))
            .Select(g => g is IIncrementalGenerator incremental ? incremental.AsSourceGenerator() : (ISourceGenerator)g!)];
    }
}
