using Hatmax.Rendering.Monorepo;
using Hatmax.Rendering.Services;
using Hatmax.Rendering.Tests;
using Hatmax.Rendering.Views;

namespace Hatmax.Rendering;

/// <summary>Turns a spec into the files of its monorepo. Pure: no disk, no clock, the same bytes on every machine.</summary>
public static class MonorepoGenerator
{
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
        if (templates.Diagnostics.Any(d => d.Severity == Severity.Error))
        {
            return new GenerationResult([], templates.Diagnostics);
        }

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

        new MonorepoEmitter(files, spec, services).Emit();
        var result = files.ToResult();
        return result with { Diagnostics = templates.Diagnostics.AddRange(result.Diagnostics) };
    }
}
