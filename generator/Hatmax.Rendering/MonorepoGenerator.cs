using Hatmax.Rendering.Monorepo;
using Hatmax.Rendering.Packs;
using Hatmax.Rendering.Renames;
using Hatmax.Rendering.Services;
using Hatmax.Rendering.Templating;
using Hatmax.Rendering.Tests;

namespace Hatmax.Rendering;

/// <summary>Turns a spec into the files of its monorepo. Pure: no disk, no clock, the same bytes on every machine.</summary>
public static class MonorepoGenerator
{
    private static readonly Lazy<string> SetHash = new(EmbeddedText.HashAll);

    /// <summary>First 16 hexadecimal digits of a SHA-256 over every built-in template: two versions of hatmax with the same one generate from the same templates.</summary>
    public static string TemplateSetHash => SetHash.Value;

    /// <summary>Changes exactly when the code of the generator, or of what it knows of specs, or a template does: builds are deterministic.</summary>
    public static string BuildId { get; } =
        typeof(MonorepoGenerator).Module.ModuleVersionId.ToString("N") + typeof(SystemSpec).Module.ModuleVersionId.ToString("N");

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
        return Generate(spec, templates, known: null);
    }

    /// <summary>The same, and what the files were before renames (<c>was</c>) that the tree has not seen yet.</summary>
    /// <param name="spec">A spec without errors.</param>
    /// <param name="templates">The templates; with errors in them nothing is rendered.</param>
    /// <param name="tree">Text of a generated file of the tree by its logical id; null when it has none. Only asked when the spec has former names.</param>
    /// <param name="known">Services whose files need not be made again; with a pending rename they are made all the same. Null for none.</param>
    public static RenamedMonorepo GenerateRenamed(SystemSpec spec, TemplateSet templates, Func<string, string?> tree, ServiceFiles? known = null)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(tree);
        if (HasErrors(templates) || !RenameProbe.HasFormerNames(spec) || new RenameProbe(tree).Find(spec) is not { IsEmpty: false } names)
        {
            return new RenamedMonorepo(Generate(spec, templates, known), []) { IsPartial = known is not null };
        }

        var files = Emit(spec, templates);
        var result = Result(files, templates);
        var pairs = FilePairs.Of(Emit(new FormerSpec(names).Of(spec), templates).InOrder, files.InOrder, names);
        var renamed = pairs.ToDictionary(p => p.Now.LogicalId, p => p.Now, StringComparer.Ordinal);
        return new RenamedMonorepo(result with { Files = [.. result.Files.Select(f => renamed.GetValueOrDefault(f.LogicalId, f))] }, pairs);
    }

    private static GenerationResult Generate(SystemSpec spec, TemplateSet templates, ServiceFiles? known) =>
        HasErrors(templates) ? new GenerationResult([], templates.Diagnostics) : Result(Emit(spec, templates, known), templates);

    private static bool HasErrors(TemplateSet templates) => templates.Diagnostics.Any(d => d.Severity == Severity.Error);

    private static GenerationResult Result(FileSet files, TemplateSet templates)
    {
        var result = files.ToResult();
        return result with { Diagnostics = templates.Diagnostics.AddRange(result.Diagnostics) };
    }

    // Services and their tests are two jobs each, so that one service keeps two processors busy.
    private static FileSet Emit(SystemSpec spec, TemplateSet templates, ServiceFiles? known = null)
    {
        var generated = SpecFacts.GeneratedServices(spec);
        var services = generated.Select(s => ServiceBuilder.Build(spec, s)).ToList();
        int[] asked = [.. Enumerable.Range(0, generated.Length).Where(i => known?.Has(services[i].Key) != true)];
        var parts = new FileSet[asked.Length * 2];
        Parallel.For(0, parts.Length, job =>
        {
            var i = asked[job % asked.Length];
            parts[job] = new FileSet(templates);
            if (job < asked.Length)
            {
                new ServiceEmitter(parts[job], services[i]).Emit();
            }
            else
            {
                new ServiceTestsEmitter(parts[job], services[i], generated[i]).Emit();
            }
        });
        var files = new FileSet(templates);
        for (var i = 0; i < asked.Length; i++)
        {
            files.AddAll(parts[i]);
            files.AddAll(parts[asked.Length + i]);
        }

        new PackEmitter(files, templates, spec, services).Emit();
        new MonorepoEmitter(files, spec, services, known?.Paths ?? []).Emit();
        return files;
    }
}
