using System.Collections.Immutable;
using Hatmax.Rendering.Tests.Hostile;
using Hatmax.Spec;

namespace Hatmax.Rendering.Tests;

/// <summary>Services whose key stays need not be rendered again.</summary>
public sealed class ServiceKeysTests
{
    private const string Two = """
        name: shop
        services:
          one:
            models:
              Thing: {fields: &fields {name: {type: string, validations: [required]}}}
          two:
            models:
              Other: {fields: {size: int}}
          three:
            models:
              Third: {fields: *fields}
        """;

    [Theory]
    [InlineData("name: shop", "name: shop # mine")]
    [InlineData("{size: int}", "{'size': \"int\"}")]
    [InlineData("services:", "\n\nservices:")]
    public void What_says_the_same_keeps_every_key(string before, string after) => Assert.Equal("", Changed(Two, Two.Replace(before, after, StringComparison.Ordinal)));

    [Theory]
    [InlineData("size: int", "size: long", "two")]
    [InlineData("type: string", "type: text", "one three")]
    [InlineData("  two:", "  two:\n    description: Other things.", "two")]
    [InlineData("name: shop", "name: store", "one three two")]
    [InlineData("name: shop", "name: shop\npackage: Acme", "one three two")]
    [InlineData("name: shop", "name: shop\ndescription: A shop.", "one three two")]
    [InlineData("  two:", "  two:\n    port: 9000", "one three two")]
    [InlineData("services:", "services:\n  another: {models: {It: {fields: {a: int}}}}", "another one three two")]
    public void A_change_is_one_of_the_services_that_it_concerns(string before, string after, string expected) =>
        Assert.Equal(expected, Changed(Two, Two.Replace(before, after, StringComparison.Ordinal)));

    [Fact]
    public void The_state_of_the_projects_templates_is_part_of_every_key()
    {
        var result = SpecLoader.Load(Two, "hatmax.yml");
        Assert.Empty(ServiceKeys.Of(result.Spec!, result.Parts, "a").Intersect(ServiceKeys.Of(result.Spec!, result.Parts, "b")));
    }

    // Whatever a change of the text does: a service with the key that it had gets the files that it had.
    [Fact]
    public void A_service_with_the_same_key_gets_the_same_files()
    {
        var (same, other) = (0, 0);
        foreach (var seed in Enumerable.Range(1, 60))
        {
            var text = RandomSpec.Of(seed).Replace("services:\n", "services:\n  fixed: {models: {Fixed: {fields: {a: int}}}}\n", StringComparison.Ordinal);
            if (Load(text) is not { Spec: { } spec } before || Load(Mutated(text, new Random(seed))) is not { Spec: { } changed } after)
            {
                continue;
            }

            var (keys, newKeys) = (ServiceKeys.Of(spec, before.Parts, ""), ServiceKeys.Of(changed, after.Parts, ""));
            var (files, newFiles) = (ByService(MonorepoGenerator.Generate(spec)), ByService(MonorepoGenerator.Generate(changed)));
            foreach (var name in keys.Keys.Intersect(newKeys.Keys))
            {
                if (keys[name] == newKeys[name])
                {
                    same++;
                    Assert.Equal(files[name].Select(Show), newFiles[name].Select(Show));
                }
                else
                {
                    other++;
                }
            }
        }

        Assert.True(same > 20 && other > 20, $"{same} services kept their key, {other} did not");
    }

    [Theory]
    [MemberData(nameof(SampleSpecs.Names), MemberType = typeof(SampleSpecs))]
    public void Without_the_files_of_a_known_service_the_others_are_the_same(string name)
    {
        var spec = SampleSpecs.Load(name);
        var all = MonorepoGenerator.Generate(spec);
        foreach (var group in all.GroupBy(f => ServiceKeys.NameIn(f.LogicalId)).Where(g => g.Key is not null))
        {
            var known = new ServiceFiles(ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal).Add(group.Key!, [.. group.Select(f => f.Path)]));
            var rest = MonorepoGenerator.GenerateRenamed(spec, TemplateSet.BuiltIn, all.ToDictionary(f => f.LogicalId, f => f.Text, StringComparer.Ordinal).GetValueOrDefault, known);
            Assert.True(rest.IsPartial);
            Assert.Equal(all.Except(group).Select(Show), rest.Result.Files.Select(Show));
        }
    }

    private static string Changed(string before, string after)
    {
        var (old, now) = (Keys(before), Keys(after));
        return string.Join(' ', now.Keys.Where(name => old.GetValueOrDefault(name) != now[name]));
    }

    private static ImmutableSortedDictionary<string, string> Keys(string text)
    {
        var result = SpecLoader.Load(text, "hatmax.yml");
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
        return ServiceKeys.Of(result.Spec!, result.Parts, "");
    }

    private static SpecResult? Load(string text) => SpecLoader.Load(text, "hatmax.yml") is { HasErrors: false } result ? result : null;

    // A line goes, comes twice or changes a word: where the result is no spec, the next seed may give one.
    private static string Mutated(string text, Random random)
    {
        for (var tries = 0; tries < 50; tries++)
        {
            var lines = text.Split('\n').ToList();
            var at = random.Next(lines.Count);
            switch (random.Next(3))
            {
                case 0:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines[at] = lines[at].Replace("true", "false", StringComparison.Ordinal).Replace("int", "long", StringComparison.Ordinal);
                    break;
                default:
                    lines[at] = lines[at].Replace("string", "text", StringComparison.Ordinal).Replace("before_create", "before_update", StringComparison.Ordinal);
                    break;
            }

            var changed = string.Join('\n', lines);
            if (changed != text && Load(changed) is not null)
            {
                return changed;
            }
        }

        return text;
    }

    private static Dictionary<string, List<GeneratedFile>> ByService(IEnumerable<GeneratedFile> files) =>
        files.Where(f => ServiceKeys.NameIn(f.LogicalId) is not null).GroupBy(f => ServiceKeys.NameIn(f.LogicalId)!).ToDictionary(g => g.Key, g => g.ToList());

    private static object Show(GeneratedFile file) => (file with { FormerIds = [] }, string.Join(' ', file.FormerIds));
}
