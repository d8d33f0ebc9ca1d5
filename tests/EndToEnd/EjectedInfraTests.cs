using System.Xml.Linq;
using Hatmax.EndToEnd.Tests.Support;

namespace Hatmax.EndToEnd.Tests;

/// <summary>The Pulumi program that the installed tool hands over is a project that builds on its own.</summary>
[Collection(InstalledToolCollection.Name)]
public sealed class EjectedInfraTests(InstalledToolFixture tool)
{
    [RequiresToolsFact]
    public async Task The_ejected_program_builds_without_a_warning()
    {
        using var folder = new TemporaryFolder();
        (await tool.RunAsync(folder.Path, "new", "shop")).Succeeded();
        (await tool.RunAsync(folder["shop"], "eject", "infra")).Succeeded();
        Import(folder["Directory.Build.props"], new XElement("Import", new XAttribute("Project", InRepository("eng/Feed.props"))));
        Import(
            folder["Directory.Build.targets"],
            UnpublishedPackages(folder["shop/infra/Hatmax.Infra.csproj"]),
            new XElement("Import", new XAttribute("Project", InRepository("eng/Feed.targets"))));

        var build = await Commands.RunAsync(folder["shop/infra"], "dotnet", ["build", "--nologo"]);

        Assert.Contains("0 Warning(s)", build.Succeeded(), StringComparison.Ordinal);
    }

    private static void Import(string path, params XElement[] elements) => new XElement("Project", elements).Save(path);

    // Packages of this very version are not published before it is released: the projects stand in for them.
    private static XElement UnpublishedPackages(string project)
    {
        var own = XDocument.Load(project).Descendants("PackageReference").Select(reference => (string)reference.Attribute("Include")!)
            .Where(id => id.StartsWith("Hatmax.", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(own);
        return new XElement(
            "ItemGroup",
            own.Select(id => new XElement("PackageReference", new XAttribute("Remove", id))),
            own.Select(id => new XElement("ProjectReference", new XAttribute("Include", InRepository($"generator/{id}/{id}.csproj")))));
    }

    private static string InRepository(string path) => Path.Combine(Repository.Root, path);
}
