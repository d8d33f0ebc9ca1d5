using Hatmax.Rendering.Monorepo;
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

    /// <summary>Every file of the monorepo, sorted by path in ordinal order.</summary>
    /// <param name="spec">A spec without errors.</param>
    public static ImmutableArray<GeneratedFile> Generate(SystemSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        return Emit(spec).ToSorted();
    }

    /// <summary>The same, and what the files were before renames (<c>was</c>) that the tree has not seen yet.</summary>
    /// <param name="spec">A spec without errors.</param>
    /// <param name="tree">Text of a generated file of the tree by its logical id; null when it has none. Only asked when the spec has former names.</param>
    public static RenamedMonorepo GenerateRenamed(SystemSpec spec, Func<string, string?> tree)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(tree);
        if (!RenameProbe.HasFormerNames(spec) || new RenameProbe(tree).Find(spec) is not { IsEmpty: false } names)
        {
            return new RenamedMonorepo(Generate(spec), []);
        }

        var pairs = FilePairs.Of(Emit(new FormerSpec(names).Of(spec)).InOrder, Emit(spec).InOrder);
        return new RenamedMonorepo([.. pairs.Select(p => p.Now).OrderBy(f => f.Path, StringComparer.Ordinal)], pairs);
    }

    private static FileSet Emit(SystemSpec spec)
    {
        var generated = SpecFacts.GeneratedServices(spec).ToList();
        var services = new ServiceView[generated.Count];
        var parts = new FileSet[generated.Count];
        Parallel.For(0, generated.Count, i =>
        {
            services[i] = ServiceBuilder.Build(spec, generated[i]);
            parts[i] = new FileSet();
            new ServiceEmitter(parts[i], services[i]).Emit();
            new ServiceTestsEmitter(parts[i], services[i], generated[i]).Emit();
        });
        var files = new FileSet();
        foreach (var part in parts)
        {
            files.AddAll(part);
        }

        new MonorepoEmitter(files, spec, services).Emit();
        return files;
    }
}
