using System.Text;
using Hatmax.Spec;

namespace Hatmax.Rendering.Tests.Packs;

/// <summary>Manifests of packs, and packs against what a spec says about them.</summary>
public sealed class PackManifestTests
{
    private const string Files = "files: [{template: a, path: a.txt, each: monorepo}]\n";

    [Theory]
    [InlineData("", "HMX0102 packs/p/hatmax-pack.yml 1:1")]
    [InlineData("files: [{template: b, path: a.txt, each: monorepo}]", "HMX0734 packs/p/hatmax-pack.yml 3:20")]
    [InlineData("files: [{template: ../a, path: a.txt, each: monorepo}]", "HMX0734 packs/p/hatmax-pack.yml 3:20")]
    [InlineData("files: [{template: a, path: a.txt, each: planet}]", "HMX0103 packs/p/hatmax-pack.yml 3:42")]
    [InlineData("files: [{template: a, path: a.txt, each: model, class: mine}]", "HMX0103 packs/p/hatmax-pack.yml 3:56")]
    [InlineData("files: [{template: a, path: a.txt, each: model}, {template: a, path: b.txt, each: model}]", "HMX0734 packs/p/hatmax-pack.yml 3:61")]
    [InlineData("requires: 0.1.0\n" + Files, "HMX0734 packs/p/hatmax-pack.yml 3:11")]
    [InlineData("run: rm\n" + Files, "HMX0100 packs/p/hatmax-pack.yml 3:1")]
    [InlineData("parameters: {n: {type: int, default: many}}\n" + Files, "HMX0734 packs/p/hatmax-pack.yml 3:38")]
    [InlineData("parameters: {n: {type: date}}\n" + Files, "HMX0103 packs/p/hatmax-pack.yml 3:24")]
    public void A_wrong_manifest_is_refused_at_its_place(string manifest, string expected)
    {
        var (read, findings) = PackManifestReader.Read(Pack.Content(manifest, ("a", "x")));
        Assert.Null(read);
        Assert.Equal([expected], Pack.Places(findings));
    }

    [Fact]
    public void A_manifest_that_is_missing_or_no_text_is_a_finding()
    {
        Assert.Equal(["HMX0734 p/hatmax-pack.yml 0:0"], Pack.Places(PackManifestReader.Read(new PackContent("p", [])).Findings));
        Assert.Equal(["HMX0734 p/hatmax-pack.yml 0:0"], Pack.Places(PackManifestReader.Read(new PackContent("p", [KeyValuePair.Create(PackManifest.FileName, new byte[] { 0xff, 0xfe, 0xff })])).Findings));
    }

    [Fact]
    public void The_hash_is_that_of_paths_and_contents_and_of_no_line_ends()
    {
        static string Hash(params (string Path, string Text)[] files) =>
            new PackContent("p", files.Select(f => KeyValuePair.Create(f.Path, Encoding.UTF8.GetBytes(f.Text)))).Hash;

        var hash = Hash(("a", "1\n2\n"), ("b", ""));
        Assert.Matches("^sha256:[0-9a-f]{64}$", hash);
        Assert.Equal(hash, Hash(("b", ""), ("a", "1\r\n2\r\n")));
        Assert.Equal(6, new[] { hash, Hash(("a", "1\n2\n")), Hash(("a", ""), ("b", "1\n2\n")), Hash(("ab", "1\n2\n"), ("c", "")), Hash(("a", "1\n2\nb")), Hash(("a", "1\n\r2\n"), ("b", "")) }.Distinct().Count());
    }

    [Fact]
    public void A_pack_that_is_not_pinned_or_another_one_names_both_hashes_and_the_command()
    {
        var content = Pack.Content(Files, ("a", "x"));
        var other = "sha256:" + new string('0', 64);
        var missing = Assert.Single(Check(Pack.Use(null), content));
        var wrong = Assert.Single(Check(Pack.Use(other), content));

        Assert.Equal(["HMX0731 hatmax.yml 2:13", "HMX0731 hatmax.yml 3:11"], Pack.Places([missing, wrong]));
        Assert.Contains(content.Hash, missing.Message, StringComparison.Ordinal);
        Assert.Contains(content.Hash, wrong.Message, StringComparison.Ordinal);
        Assert.Contains(other, wrong.Message, StringComparison.Ordinal);
        Assert.All([missing, wrong], found => Assert.Contains("hatmax packs pin p", found.Fix, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("parameters: {titel: x, must: a}", "HMX0735 hatmax.yml 4:18")]
    [InlineData("parameters: {must: a, count: 1.5}", "HMX0735 hatmax.yml 4:34")]
    [InlineData("parameters: {must: a, quiet: yes please}", "HMX0735 hatmax.yml 4:34")]
    [InlineData("parameters: {count: 2}", "HMX0735 hatmax.yml 2:13")]
    [InlineData("parameters: {must: a}\n    version: 1.3.0", "HMX0736 hatmax.yml 5:14")]
    public void What_the_spec_says_must_fit(string more, string expected)
    {
        var content = Pack.Content("parameters: {title: {}, must: {required: true}, count: {type: int}, quiet: {type: bool}}\n" + Files, ("a", "x"));
        Assert.Equal([expected], Pack.Places(Check(Pack.Use(content.Hash, more), content)));
    }

    [Theory]
    [InlineData(">=0.0.1", true)]
    [InlineData(">=0.0.1 <99.0.0", true)]
    [InlineData(">=99.0.0", false)]
    [InlineData("<0.0.1", false)]
    public void A_pack_may_need_versions_of_the_tool(string requires, bool fits)
    {
        var content = Pack.Content($"requires: \"{requires}\"\n" + Files, ("a", "x"));
        string[] expected = fits ? [] : ["HMX0736"];
        Assert.Equal(expected, Check(Pack.Use(content.Hash), content).Select(f => f.Id));
    }

    [Fact]
    public void Two_packs_cannot_have_one_name()
    {
        var content = Pack.Content(Files, ("a", "x"));
        var use = new PackUse("hatmax.yml");
        Assert.Empty(use.Check(Pack.Use(content.Hash), content, Pack.Manifest(content)).Findings);
        Assert.Equal(["HMX0739"], use.Check(Pack.Use(content.Hash), content, Pack.Manifest(content)).Findings.Select(f => f.Id));
    }

    private static IEnumerable<Diagnostic> Check(PackSpec use, PackContent content) => new PackUse("hatmax.yml").Check(use, content, Pack.Manifest(content)).Findings;
}
