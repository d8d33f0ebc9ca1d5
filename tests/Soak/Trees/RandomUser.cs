using System.Globalization;

namespace Hatmax.Soak;

/// <summary>Works in a tree as a person with an editor does.</summary>
internal sealed class RandomUser(Random random, ScratchTree tree)
{
    private int _next;

    /// <summary>Every line that was added and not removed since.</summary>
    public HashSet<string> Lines { get; } = new(StringComparer.Ordinal);

    /// <summary>Paths of files that were deleted.</summary>
    public HashSet<string> Deleted { get; } = new(StringComparer.Ordinal);

    public void Work()
    {
        foreach (var path in tree.Files())
        {
            Edit(path);
        }

        for (var count = random.Next(3); count > 0; count--)
        {
            // Not through a link, which may lead anywhere.
            var folder = $"d{random.Next(4)}";
            folder = new FileInfo(tree.At(folder)).LinkTarget is null ? folder : "mine";
            Own($"{folder}/{(random.Next(2) == 0 ? "" : "own/")}mine{_next++}.txt");
        }
    }

    /// <summary>A new file of the user's own.</summary>
    public void Own(string path) => tree.Write(path, NewLine() + "\n");

    public void Append(string path) => tree.Append(path, NewLine() + "\n");

    private void Edit(string path)
    {
        switch (random.Next(14))
        {
            case 0:
                Append(path);
                break;
            case 1:
                Insert(path);
                break;
            case 2:
                tree.Delete(path);
                Deleted.Add(path);
                Forget();
                break;
            case 3:
                tree.Write(path, tree.Read(path).ReplaceLineEndings(random.Next(2) == 0 ? "\r\n" : "\n"));
                break;
            case 4 when !OperatingSystem.IsWindows():
                File.SetUnixFileMode(tree.At(path), File.GetUnixFileMode(tree.At(path)) & ~(UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.OtherExecute));
                break;
            case 5 when !OperatingSystem.IsWindows():
                File.SetUnixFileMode(Path.GetDirectoryName(tree.At(path))!, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
                break;
        }
    }

    private void Insert(string path)
    {
        var lines = tree.Read(path).ReplaceLineEndings("\n").Split('\n').ToList();
        lines.Insert(random.Next(lines.Count), NewLine());
        tree.Write(path, string.Join('\n', lines));
    }

    private string NewLine()
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"user line {_next++}");
        Lines.Add(line);
        return line;
    }

    private void Forget()
    {
        var left = tree.Files().SelectMany(p => tree.Read(p).ReplaceLineEndings("\n").Split('\n')).ToHashSet(StringComparer.Ordinal);
        Lines.IntersectWith(left);
    }
}
