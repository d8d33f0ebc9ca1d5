namespace Hatmax.Workspace.Tests;

public sealed class ReferenceAssembliesTests : IDisposable
{
    private readonly TempTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void The_frameworks_come_from_the_sdk_and_packages_from_the_last_restore()
    {
        const string Package = "packages/own.asserts/1.0.0/lib/net10.0/Own.Asserts.dll";
        _tree.Write(Package, "");
        const string Assets = """
            {
              "targets": {"net10.0": {
                "Own.Asserts/1.0.0": {"type": "package", "compile": {"lib/net10.0/Own.Asserts.dll": {}}},
                "Own.Gone/1.0.0": {"type": "package", "compile": {"lib/net10.0/Own.Gone.dll": {}}},
                "Acme.Notes/1.0.0": {"type": "project", "compile": {"bin/placeholder/Acme.Notes.dll": {}}}
              }},
              "libraries": {
                "Own.Asserts/1.0.0": {"type": "package", "path": "own.asserts/1.0.0"},
                "Own.Gone/1.0.0": {"type": "package", "path": "own.gone/1.0.0"},
                "Acme.Notes/1.0.0": {"type": "project", "path": "../Acme.Notes.csproj"}
              },
              "packageFolders": {"FOLDER": {}}
            }
            """;
        _tree.Write("services/notes/tests/obj/project.assets.json", Assets.Replace("FOLDER", _tree.At("packages").Replace('\\', '/') + "/", StringComparison.Ordinal));
        _tree.Write("services/other/obj/project.assets.json", "{ damaged");

        var found = ReferenceAssemblies.Of(_tree.Root).Select(Path.GetFullPath).ToList();

        Assert.Contains(found, p => Path.GetFileName(p) == "System.Runtime.dll");
        Assert.Contains(found, p => Path.GetFileName(p) == "Microsoft.AspNetCore.Http.dll");
        Assert.Contains(_tree.At(Package), found);
        Assert.DoesNotContain(found, p => Path.GetFileName(p) is "Own.Gone.dll" or "Acme.Notes.dll");
        Assert.Equal(found.Count, found.Select(Path.GetFileName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_tree_without_services_still_has_the_frameworks() => Assert.NotEmpty(ReferenceAssemblies.Of(_tree.Root));
}
