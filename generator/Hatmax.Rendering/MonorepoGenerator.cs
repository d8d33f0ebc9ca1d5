using Hatmax.Rendering.Monorepo;
using Hatmax.Rendering.Packs;
using Hatmax.Rendering.Renames;
using Hatmax.Rendering.Services;
using Hatmax.Rendering.Templating;
using Hatmax.Rendering.Tests;
using Hatmax.Rendering.Views;

namespace Hatmax.Rendering;

/// <summary>Turns a spec into the files of its monorepo. Pure: no disk, no clock, the same bytes on every machine.</summary>
public static class MonorepoGenerator
{
    private static readonly Lazy<string> SetHash = new(EmbeddedText.HashAll);

    /// <summary>First 16 hexadecimal digits of a SHA-256 over every built-in template: two versions of hatmax with the same one generate from the same templates.</summary>
    public static string TemplateSetHash => SetHash.Value;

    /// <summary>Every file of the monorepo as the built-in templates make it, sorted by path in ordinal order.</summary>
    /// <param name="spec">A spec without errors.</param>
    public static ImmutableArray<GeneratedFile> Generate(SystemSpec spec) => Generate(spec, TemplateSet.BuiltIn).Files;

    /// <summary>Every file of the monorepo as a set of templates makes it, and what is wrong with the templates.</summary>
    /// <param name="spec">A spec without errors.</param>
    /// <param name="templates">The templates; with errors in them nothing is rendered.</param>
    public static GenerationResult Generate(SystemSpec spec, TemplateSet templates)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(templates);
        return HasErrors(templates) ? new GenerationResult([], templates.Diagnostics) : Result(Emit(spec, templates), templates);
    }

    /// <summary>The same, and what the files were before renames (<c>was</c>) that the tree has not seen yet.</summary>
    /// <param name="spec">A spec without errors.</param>
    /// <param name="templates">The templates; with errors in them nothing is rendered.</param>
    /// <param name="tree">Text of a generated file of the tree by its logical id; null when it has none. Only asked when the spec has former names.</param>
    public static RenamedMonorepo GenerateRenamed(SystemSpec spec, TemplateSet templates, Func<string, string?> tree)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(tree);
        if (HasErrors(templates) || !RenameProbe.HasFormerNames(spec) || new RenameProbe(tree).Find(spec) is not { IsEmpty: false } names)
        {
            return new RenamedMonorepo(Generate(spec, templates), []);
        }

        var files = Emit(spec, templates);
        var result = Result(files, templates);
        var pairs = FilePairs.Of(Emit(new FormerSpec(names).Of(spec), templates).InOrder, files.InOrder, names);
        var renamed = pairs.ToDictionary(p => p.Now.LogicalId, p => p.Now, StringComparer.Ordinal);
        return new RenamedMonorepo(result with { Files = [.. result.Files.Select(f => renamed.GetValueOrDefault(f.LogicalId, f))] }, pairs);
    }

    private static bool HasErrors(TemplateSet templates) => templates.Diagnostics.Any(d => d.Severity == Severity.Error);

    private static GenerationResult Result(FileSet files, TemplateSet templates)
    {
        var result = files.ToResult();
        return result with { Diagnostics = templates.Diagnostics.AddRange(result.Diagnostics) };
    }

    private static FileSet Emit(SystemSpec spec, TemplateSet templates)
    {
        var generated = SpecFacts.GeneratedServices(spec).ToList();
        var services = new ServiceView[generated.Count];
        var parts = new FileSet[generated.Count];
        Parallel.For(0, generated.Count, i =>
        {
            services[i] = ServiceBuilder.Build(spec, generated[i]);
            parts[i] = new FileSet(templates);
            new ServiceEmitter(parts[i], services[i]).Emit();
            new ServiceTestsEmitter(parts[i], services[i], generated[i]).Emit();
        });
        var files = new FileSet(templates);
        foreach (var part in parts)
        {
            files.AddAll(part);
        }

        new PackEmitter(files, templates, spec, services).Emit();
        new MonorepoEmitter(files, spec, services).Emit();
        return files;
    }
}
