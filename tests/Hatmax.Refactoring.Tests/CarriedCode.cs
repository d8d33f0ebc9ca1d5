using System.Collections.Concurrent;
using Hatmax.Rendering;
using Hatmax.Rendering.Tests.Compilation;
using Microsoft.CodeAnalysis;

namespace Hatmax.Refactoring.Tests;

/// <summary>The reference system with what people wrote into it, compiled before and after renames.</summary>
internal static class CarriedCode
{
    private static readonly Lazy<Compilation> Former = new(() => Compile(MonorepoGenerator.Generate(Renames.Before), Handwriting.Read(), "todo"));

    private static readonly ConcurrentDictionary<string, Lazy<Compilation>> ByName = new(StringComparer.Ordinal);

    /// <summary>The service before.</summary>
    public static Compilation Before => Former.Value;

    /// <summary>The service after a rename. It, its tests and the host compile without a warning.</summary>
    public static Compilation After(string name) => ByName.GetOrAdd(name, n => new Lazy<Compilation>(() => Carry(n))).Value;

    private static Compilation Carry(string name)
    {
        var renamed = Renames.Of(name);
        var handwritten = Handwriting.Read();
        var carried = new CodeCarrier(renamed.Pairs, Handwriting.References).Carry(handwritten);
        Assert.NotEmpty(carried);
        return Compile(renamed.Result.Files, handwritten.ToDictionary(h => Handwriting.Moved(h.Key, renamed.Pairs), h => carried.GetValueOrDefault(h.Key, h.Value)), Renames.ServiceOf(name));
    }

    private static Compilation Compile(IEnumerable<GeneratedFile> generated, IReadOnlyDictionary<string, string> handwritten, string service)
    {
        var files = generated.Where(f => !handwritten.ContainsKey(f.Path))
            .Concat(handwritten.Select(h => new GeneratedFile(h.Key, h.Key, h.Value, Ownership.Seeded, "", "", "", ""))).ToList();
        var (code, findings) = GeneratedCompilation.Build(files, service);
        Assert.Equal("", string.Join('\n', findings));
        Assert.Equal("", string.Join('\n', GeneratedCompilation.CompileTests(files, service, code)));
        Assert.Equal("", string.Join('\n', GeneratedCompilation.CompileHost(files, [code])));
        return code;
    }
}
