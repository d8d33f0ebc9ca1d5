using System.Text.Json;
using Hatmax.Images.Tests.Support;
using Hatmax.Processes;

namespace Hatmax.Images.Tests;

public sealed class BillOfMaterialsTests : IDisposable
{
    private const string BaseImage = "mcr.microsoft.com/dotnet/aspnet:10.0.12-noble-chiseled@sha256:48e51f2f6798897be7ac4e775c049ed8fe60d3190f637e1f9c9dc7513efa659c";

    private readonly SystemCopy _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void It_names_every_package_with_its_version_hash_and_needs()
    {
        var bom = JsonElement.Parse(Write());
        var parts = bom.GetProperty("components").EnumerateArray().ToDictionary(part => part.GetProperty("bom-ref").GetString()!);
        foreach (var package in LockedPackage.Read(LockFile).Values.Where(package => !package.IsProject))
        {
            var part = parts[$"pkg:nuget/{package.Name}@{package.Version}"];
            Assert.Equal(package.Version, part.GetProperty("version").GetString());
            Assert.Equal(128, part.GetProperty("hashes")[0].GetProperty("content").GetString()!.Length);
        }

        var openApi = parts.Keys.Single(key => key.StartsWith("pkg:nuget/Microsoft.AspNetCore.OpenApi@", StringComparison.Ordinal));
        Assert.Contains(Needs(bom, openApi), need => need.StartsWith("pkg:nuget/Microsoft.OpenApi@", StringComparison.Ordinal));
        Assert.Contains("project:hatmax.shared", Needs(bom, "hatmax/todo:abc"));
        Assert.Equal("required", parts[openApi].GetProperty("scope").GetString());
        Assert.Equal("excluded", parts.Single(part => part.Key.StartsWith("pkg:nuget/Meziantou.Analyzer@", StringComparison.Ordinal)).Value.GetProperty("scope").GetString());
        Assert.Equal("10.0.12-noble-chiseled", parts["image:" + BaseImage].GetProperty("version").GetString());
        Assert.StartsWith("pkg:oci/aspnet@sha256%3A48e51f", parts["image:" + BaseImage].GetProperty("purl").GetString(), StringComparison.Ordinal);
        Assert.Equal("10.0.0", parts["framework:Microsoft.AspNetCore.App@10.0.0"].GetProperty("version").GetString());
    }

    [Fact]
    public void The_same_image_has_the_same_bill_and_another_one_another_number()
    {
        var first = Write();
        Assert.Equal(first, Write());
        Assert.NotEqual(JsonElement.Parse(first).GetProperty("serialNumber").GetString(), JsonElement.Parse(Write("other:1")).GetProperty("serialNumber").GetString());
    }

    [RequiresBomSchemaFact]
    public async Task It_is_valid_CycloneDX()
    {
        var files = new List<string>();
        foreach (var image in (string[])[BaseImage, "base", "localhost:5000/base:1"])
        {
            files.Add(_system.At($"{files.Count}.json"));
            await File.WriteAllBytesAsync(files[^1], Write(image));
        }

        var result = await new ProcessRunner().RunAsync(
            new ProcessRequest("node", ["validate-bom.mjs", .. files], Path.Combine(Repository.Root, "tests/tools/images")), null, CancellationToken.None);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
    }

    private string LockFile => _system.At("services", "todo", $"packages.{FeedSetting.Read(_system.Root, null)}.lock.json");

    private static IEnumerable<string> Needs(JsonElement bom, string part) =>
        bom.GetProperty("dependencies").EnumerateArray().Single(entry => entry.GetProperty("ref").GetString() == part).GetProperty("dependsOn").EnumerateArray().Select(need => need.GetString()!);

    private byte[] Write(string baseImage = BaseImage)
    {
        var project = ServiceProject.Find(_system.Root, "todo")!;
        var app = Directory.CreateDirectory(_system.At("app")).FullName;
        File.WriteAllText(Path.Combine(app, project.Assembly + ".deps.json"), """{"libraries":{"Microsoft.AspNetCore.OpenApi/10.0.15":{},"Microsoft.OpenApi/2.13.0":{}}}""");
        File.WriteAllText(Path.Combine(app, project.Assembly + ".runtimeconfig.json"), """{"runtimeOptions":{"frameworks":[{"name":"Microsoft.AspNetCore.App","version":"10.0.0"}]}}""");
        return BillOfMaterials.Write(new ImageJob(project, "hatmax/todo", "abc"), LockFile, app, baseImage);
    }
}
