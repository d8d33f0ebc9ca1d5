using System.IO.Compression;
using System.Text;

namespace Hatmax.Workspace.Tests.Packs;

/// <summary>Archives as somebody may hand them out.</summary>
internal static class Archive
{
    public const string Manifest = "name: audit\nversion: 1.0.0\nfiles: [{template: a, path: a.txt, each: monorepo}]\n";

    /// <summary>The entries of an ordinary pack.</summary>
    public static (string Name, string Text)[] Ordinary { get; } = [("hatmax-pack.yml", Manifest), ("templates/a.sbn", "{{ pack.name }}\n"), ("README.md", "# Audit\n")];

    /// <summary>Writes a zip with these entries, whatever their names are.</summary>
    public static void Write(string path, params IEnumerable<(string Name, string Text)> entries)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, text) in entries)
        {
            using var stream = archive.CreateEntry(name, CompressionLevel.SmallestSize).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
    }

    /// <summary>Writes a zip with a symbolic link among ordinary entries.</summary>
    public static void WriteLink(string path, string name, string target)
    {
        Write(path, Ordinary);
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = archive.CreateEntry(name);
        entry.ExternalAttributes = unchecked((int)0xA1FF0000);
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(target));
    }
}
