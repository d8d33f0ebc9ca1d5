using System.Xml.Linq;
using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Monorepo;

/// <summary>Project files, as XML trees.</summary>
internal static class ProjectFile
{
    private static readonly string[] ServiceUsings =
    [
        "Hatmax.Shared.Auditing", "Hatmax.Shared.Data", "Hatmax.Shared.Hosting", "Hatmax.Shared.Http", "Hatmax.Shared.Json",
        "Hatmax.Shared.Sqlite", "Hatmax.Shared.Validation", "Microsoft.Data.Sqlite", "System.Diagnostics.CodeAnalysis",
        "System.Text.Json", "System.Text.Json.Serialization", "System.Text.RegularExpressions",
    ];

    private static readonly string[] TestUsings =
        ["Microsoft.AspNetCore.Builder", "Microsoft.Extensions.DependencyInjection", "System.Net", "System.Text"];

    /// <summary>The project of a service. Its tests live in its folder and are another project.</summary>
    public static string Service(ServiceView service) => Write("Microsoft.NET.Sdk.Web",
        Properties(("RootNamespace", service.Namespace), ("AssemblyName", service.Namespace), ("DefaultItemExcludes", "$(DefaultItemExcludes);tests/**")),
        Group(Item("ProjectReference", "../shared/Hatmax.Shared.csproj")),
        Group([.. ServiceUsings.Select(u => Item("Using", u))]),
        Group(new XElement("Content", new XAttribute("Update", $"{service.Key}.settings.json"), new XAttribute("CopyToOutputDirectory", "PreserveNewest"))),
        Group(Item("InternalsVisibleTo", service.Namespace + ".Tests")));

    /// <summary>The tests of a service.</summary>
    public static string Tests(ServiceView service) => Write("Microsoft.NET.Sdk",
        Properties(("RootNamespace", service.Namespace + ".Tests"), ("AssemblyName", service.Namespace + ".Tests")),
        Group(Item("FrameworkReference", "Microsoft.AspNetCore.App")),
        Group(Item("ProjectReference", $"../{service.Namespace}.csproj")),
        Group([.. ServiceUsings.Concat(TestUsings).Select(u => Item("Using", u))]));

    /// <summary>The single-process host.</summary>
    public static string Host(string rootNamespace, IEnumerable<ServiceView> services) => Write("Microsoft.NET.Sdk.Web",
        Properties(("RootNamespace", rootNamespace + ".Host"), ("AssemblyName", rootNamespace + ".Host")),
        Group([Item("ProjectReference", "../shared/Hatmax.Shared.csproj"), .. services.Select(s => Item("ProjectReference", $"../{s.Key}/{s.Namespace}.csproj"))]),
        Group(Item("Using", "Hatmax.Shared.Hosting")));

    private static XElement Properties(params ReadOnlySpan<(string Name, string Value)> properties)
    {
        var group = new XElement("PropertyGroup");
        foreach (var (name, value) in properties)
        {
            group.Add(new XElement(name, value));
        }

        return group;
    }

    private static XElement Group(params object[] items) => new("ItemGroup", items);

    private static XElement Item(string kind, string include) => new(kind, new XAttribute("Include", include));

    private static string Write(string sdk, params object[] groups) =>
        new XElement("Project", [new XAttribute("Sdk", sdk), .. groups]).ToString().ReplaceLineEndings("\n") + "\n";
}
