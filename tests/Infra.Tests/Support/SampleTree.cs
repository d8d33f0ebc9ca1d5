using System.Security.Cryptography;
using Hatmax.Deployment.Helm;

namespace Hatmax.Infra.Tests.Support;

/// <summary>A folder with a spec, as a user has it before the first update.</summary>
internal sealed class SampleTree : IDisposable
{
    private SampleTree(string root) => Root = root;

    public string Root { get; }

    /// <summary>A tree with that spec, and with a chart where one is asked for.</summary>
    public static SampleTree Of(string? spec, bool hasChart = false)
    {
        var tree = new SampleTree(Directory.CreateTempSubdirectory("hatmax-infra-").FullName);
        if (spec is not null)
        {
            File.WriteAllText(Path.Combine(tree.Root, "hatmax.yml"), spec);
        }

        foreach (var file in hasChart ? HelmWriter.Chart("sample") : [])
        {
            var path = Path.Combine(tree.Root, "deploy/chart", file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }

        return tree;
    }

    /// <summary>Every file with a hash of its bytes.</summary>
    public IReadOnlyList<string> Contents() =>
    [
        .. Directory.EnumerateFileSystemEntries(Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => $"{path} {(File.Exists(path) ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))) : "folder")}"),
    ];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
