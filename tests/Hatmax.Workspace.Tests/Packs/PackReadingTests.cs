namespace Hatmax.Workspace.Tests.Packs;

/// <summary>Packs from folders, zips and packages, friendly and hostile ones.</summary>
public sealed class PackReadingTests : IDisposable
{
    private readonly TempTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void A_folder_a_zip_and_a_package_of_one_content_have_one_hash()
    {
        foreach (var (name, text) in Archive.Ordinary)
        {
            _tree.Write("packs/audit/" + name, text.Replace("\n", name.EndsWith(".sbn", StringComparison.Ordinal) ? "\r\n" : "\n", StringComparison.Ordinal));
        }

        _tree.Write("packs/audit/.git/config", "no part of it");
        Archive.Write(_tree.At("packs/audit.zip"), Archive.Ordinary);
        (string, string)[] package = [("audit.nuspec", "<package/>"), ("_rels/.rels", ""), ("../evil.txt", "beside the pack"), .. Archive.Ordinary.Select(e => ("hatmax/" + e.Name, e.Text))];
        Archive.Write(_tree.At("packs/audit.nupkg"), package);
        Archive.Write(_tree.At("feed/acme.audit/1.0.0/acme.audit.1.0.0.nupkg"), package);

        var hashes = new[] { "./packs/audit", "packs/audit/", "packs/audit.zip", "packs/audit.nupkg", "nuget:Acme.Audit" }.Select(source => Read(source, "1.0.0")).ToList();
        Assert.All(hashes, r => Assert.Equal(["HMX0731"], r.Findings.Select(f => f.Id)));
        Assert.Single(hashes.Select(r => r.Content!.Hash).Distinct());
    }

    [Fact]
    public void What_is_not_there_is_a_finding_that_says_how_to_get_it()
    {
        var missing = Assert.Single(Read("packs/none").Findings);
        var package = Assert.Single(Read("nuget:Acme.Audit", "1.0.0").Findings);
        Assert.Equal(["HMX0730", "HMX0730"], new[] { missing.Id, package.Id });
        Assert.Contains("PackageDownload of Acme.Audit [1.0.0]", package.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside.txt", "HMX0733")]
    [InlineData("templates/../../outside.txt", "HMX0733")]
    [InlineData("/etc/passwd", "HMX0733")]
    [InlineData("C:/windows/x", "HMX0733")]
    [InlineData("a\\b", "HMX0733")]
    [InlineData("templates/con.sbn", "HMX0733")]
    [InlineData("templates//b.sbn", "HMX0733")]
    [InlineData("TEMPLATES/b.sbn", "HMX0733")]
    [InlineData("templates/A.sbn", "HMX0733")]
    [InlineData("templates/a.sbn", "HMX0733")]
    [InlineData("templates/a.sbn/b", "HMX0733")]
    public void An_archive_with_a_dangerous_path_is_refused(string entry, string expected)
    {
        Archive.Write(_tree.At("p.zip"), [.. Archive.Ordinary, (entry, "x")]);
        var before = _tree.Snapshot();
        var reading = Read("p.zip");
        Assert.Null(reading.Content);
        Assert.Equal([expected], reading.Findings.Select(f => f.Id));
        Assert.StartsWith("p.zip/", reading.Findings[0].File, StringComparison.Ordinal);
        Assert.Equal(before, _tree.Snapshot());
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        Archive.Write(_tree.At("p.zip"), [.. Archive.Ordinary, ("../a", "x"), ("nul", "x"), ("README.MD", "x")]);
        Assert.Equal(3, Read("p.zip").Findings.Length);
    }

    [Fact]
    public void Links_are_refused_in_archives_and_folders()
    {
        Archive.WriteLink(_tree.At("p.zip"), "templates/b.sbn", "/etc/passwd");
        Assert.Equal(["HMX0733"], Read("p.zip").Findings.Select(f => f.Id));

        _tree.Write("real/hatmax-pack.yml", Archive.Manifest);
        Directory.CreateSymbolicLink(_tree.At("linked"), _tree.At("real"));
        Assert.Equal(["HMX0733"], Read("linked").Findings.Select(f => f.Id));
        File.CreateSymbolicLink(_tree.At("real/README.md"), "/etc/passwd");
        Directory.CreateSymbolicLink(_tree.At("real/templates"), _tree.Outside);
        Assert.Equal(["HMX0733 real/README.md", "HMX0733 real/templates"], Read("real").Findings.Select(f => $"{f.Id} {f.File}"));
    }

    [Fact]
    public void A_bomb_does_not_go_off()
    {
        Archive.Write(_tree.At("ratio.zip"), [.. Archive.Ordinary, ("templates/b.sbn", new string('a', PackLimits.MaxFileBytes - 1))]);
        Archive.Write(_tree.At("large.zip"), [.. Archive.Ordinary, ("templates/b.sbn", Noise(PackLimits.MaxFileBytes + 1))]);
        Archive.Write(_tree.At("total.zip"), [.. Archive.Ordinary, .. Enumerable.Range(0, 20).Select(i => ($"b{i}", Noise(PackLimits.MaxFileBytes - i)))]);
        Archive.Write(_tree.At("many.zip"), [.. Archive.Ordinary, .. Enumerable.Range(0, PackLimits.MaxFiles).Select(i => ($"b{i}", ""))]);
        Archive.Write(_tree.At("entries.zip"), Enumerable.Range(0, PackLimits.MaxEntries + 1).Select(i => ($"b{i}", "")));

        Assert.Equal(["HMX0733"], Read("ratio.zip").Findings.Select(f => f.Id));
        Assert.All(new[] { "large.zip", "total.zip", "many.zip", "entries.zip" }, p => Assert.Equal(["HMX0732"], Read(p).Findings.Select(f => f.Id)));
    }

    [Fact]
    public void An_archive_that_lies_about_a_size_gives_no_more_than_that()
    {
        Archive.Write(_tree.At("p.zip"), [.. Archive.Ordinary, ("templates/b.sbn", new string('a', PackLimits.MaxFileBytes - 1))]);
        var bytes = File.ReadAllBytes(_tree.At("p.zip"));
        // Both the size that unpacks and what the directory says of it: 1048575 becomes 16.
        var size = BitConverter.GetBytes(PackLimits.MaxFileBytes - 1);
        for (var at = bytes.AsSpan().IndexOf(size); at >= 0; at = bytes.AsSpan().IndexOf(size))
        {
            BitConverter.GetBytes(16).CopyTo(bytes, at);
        }

        File.WriteAllBytes(_tree.At("p.zip"), bytes);
        var reading = Read("p.zip");
        Assert.True(reading.Content is null || reading.Content.Text("templates/b.sbn")!.Length <= 16);
        Assert.NotEmpty(reading.Findings);
    }

    [Fact]
    public void Damage_is_a_finding_wherever_it_is()
    {
        Archive.Write(_tree.At("p.zip"), Archive.Ordinary);
        var bytes = File.ReadAllBytes(_tree.At("p.zip"));
        var whole = Read("p.zip").Content!.Hash;
        for (var at = 0; at < bytes.Length; at++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= 0xff;
            File.WriteAllBytes(_tree.At("p.zip"), damaged);
            var reading = Read("p.zip");
            Assert.NotEmpty(reading.Findings);
            Assert.True(reading.Content is null || reading.Content.Hash == whole || reading.Findings.Any(f => f.Severity == Severity.Error), $"byte {at}");
        }

        File.WriteAllBytes(_tree.At("p.zip"), bytes[..(bytes.Length / 2)]);
        Assert.Equal(["HMX0732"], Read("p.zip").Findings.Select(f => f.Id));
    }

    private static string Noise(int length)
    {
        var random = new Random(length);
        return string.Create(length, random, static (text, r) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = (char)('!' + r.Next(90));
            }
        });
    }

    private PackReading Read(string source, string? version = null)
    {
        var spec = new PackSpec { Source = new(source, SourceSpan.None), Version = version is null ? null : new(version, SourceSpan.None), Span = SourceSpan.None };
        return PackReading.Of(new PackPlace(_tree.Root, _tree.At("feed")), "hatmax.yml", spec, new PackUse("hatmax.yml"));
    }
}
