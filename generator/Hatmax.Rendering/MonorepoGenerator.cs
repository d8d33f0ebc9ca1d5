using Hatmax.Rendering.Monorepo;
using Hatmax.Rendering.Services;
using Hatmax.Rendering.Tests;

namespace Hatmax.Rendering;

/// <summary>Turns a spec into the files of its monorepo. Pure: no disk, no clock, the same bytes on every machine.</summary>
public static class MonorepoGenerator
{
    /// <summary>Every file of the monorepo, sorted by path in ordinal order.</summary>
    /// <param name="spec">A spec without errors.</param>
    public static ImmutableArray<GeneratedFile> Generate(SystemSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var files = new FileSet();
        var services = SpecFacts.GeneratedServices(spec).Select(s => ServiceBuilder.Build(spec, s)).ToList();
        foreach (var service in services)
        {
            new ServiceEmitter(files, service).Emit();
            new ServiceTestsEmitter(files, service, spec.Services.First(s => s.Name.Value == service.Key)).Emit();
        }

        new MonorepoEmitter(files, spec, services).Emit();
        return files.ToSorted();
    }
}
