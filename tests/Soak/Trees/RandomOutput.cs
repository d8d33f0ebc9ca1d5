using System.Collections.Immutable;
using System.Globalization;
using Hatmax.Rendering;

namespace Hatmax.Soak;

/// <summary>Outputs of a generator that nobody wrote: from run to run files come, change, move, swap, go, and change hands.</summary>
internal sealed class RandomOutput(Random random)
{
    private List<GeneratedFile> _files = [];
    private int _next;

    /// <summary>The output as it is now, in any order.</summary>
    public ImmutableArray<GeneratedFile> Files
    {
        get
        {
            var files = _files.ToArray();
            random.Shuffle(files);
            return [.. files];
        }
    }

    public void Grow(int count)
    {
        for (; count > 0; count--)
        {
            var id = $"id{_next++}";
            var path = string.Create(CultureInfo.InvariantCulture, $"d{random.Next(4)}/e{random.Next(3)}/{id}.{(random.Next(2) == 0 ? "txt" : "cs")}");
            _files.Add(new GeneratedFile(id, path, Text(), (Ownership)random.Next(3), "template", "0", "node", "0") { Executable = random.Next(6) == 0 });
        }
    }

    public void Change()
    {
        _files = [.. _files.Select(Changed).OfType<GeneratedFile>()];
        if (_files.Count > 2 && random.Next(2) == 0)
        {
            var (one, two) = (_files[0], _files[1]);
            (_files[0], _files[1]) = (one with { Path = two.Path }, two with { Path = one.Path });
        }

        if (_files.Count > 3 && random.Next(4) == 0)
        {
            // A file where a folder was and the reverse.
            _files[2] = _files[2] with { Path = _files[3].Path + "/inner" };
            _files[3] = _files[3] with { Path = $"turned{_next++}" };
        }

        Grow(random.Next(5));
    }

    private GeneratedFile? Changed(GeneratedFile file) => random.Next(12) switch
    {
        0 => null,
        1 or 2 or 3 => file with { Text = Edited(file.Text) },
        4 => file with { Path = $"d{random.Next(4)}/moved{_next++}/x.txt" },
        5 => file with { Ownership = (Ownership)random.Next(3) },
        6 => file with { Executable = !file.Executable },
        7 => file with { Path = $"d{random.Next(4)}/moved{_next++}.cs", Text = Edited(file.Text) },
        _ => file,
    };

    private string Text() => string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => $"generated {_next++}\n"));

    private string Edited(string text)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        if (random.Next(3) == 0 && lines.Count > 1)
        {
            lines.RemoveAt(random.Next(lines.Count - 1));
        }

        lines.Insert(Math.Min(at, lines.Count - 1), $"generated {_next++}");
        return string.Join('\n', lines);
    }
}
