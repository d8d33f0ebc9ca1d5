using System.Text;

namespace Hatmax.Soak.Merging;

/// <summary>Makes random projects of MSBuild and edits them.</summary>
internal sealed class ProjectRandom(Random random)
{
    private int serial;

    /// <summary>A property or an item.</summary>
    internal sealed record Element(string Name, string? Include, string Value, string? Metadata, string? Comment);

    /// <summary>A group.</summary>
    internal sealed record Group(string Name, string? Condition, List<Element> Elements);

    public List<Group> Project() => [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => NewGroup("b"))];

    public List<Group> Edit(List<Group> project, string mark, bool comments)
    {
        var copy = project.ConvertAll(g => g with { Elements = [.. g.Elements] });
        for (var left = random.Next(1, 5); left > 0; left--)
        {
            var group = copy.Count == 0 ? null : copy[random.Next(copy.Count)];
            var at = group is null ? 0 : random.Next(group.Elements.Count + 1);
            var element = group is not null && at < group.Elements.Count ? group.Elements[at] : null;
            switch (random.Next(comments ? 8 : 6))
            {
                case 0 when copy.Count < 6:
                    copy.Insert(random.Next(copy.Count + 1), NewGroup(mark));
                    break;
                case 1 or 2:
                    group?.Elements.Insert(at, NewElement(group.Name, mark));
                    break;
                case 3 when element is not null:
                    group!.Elements.RemoveAt(at);
                    if (group.Elements.Count == 0)
                    {
                        copy.Remove(group);
                    }

                    break;
                case 4 when element is not null:
                    group!.Elements[at] = element with { Value = Fresh(mark) };
                    break;
                case 5 when element is { Include: not null }:
                    group!.Elements[at] = element with { Metadata = element.Metadata is null ? Fresh(mark) : random.Next(2) == 0 ? null : Fresh(mark) };
                    break;
                case 6 or 7 when element is not null:
                    group!.Elements[at] = element with { Comment = random.Next(4) == 0 ? null : Fresh(mark + "c") };
                    break;
            }
        }

        return copy;
    }

    public static string Write(List<Group> project, string unit)
    {
        var text = new StringBuilder("<Project Sdk=\"Microsoft.NET.Sdk\">\n");
        foreach (var group in project)
        {
            text.Append(unit).Append('<').Append(group.Name).Append(group.Condition is { } condition ? $" Condition=\"{condition}\"" : "").Append(">\n");
            foreach (var element in group.Elements)
            {
                text.Append(element.Comment is { } comment ? $"{unit}{unit}<!-- {comment} -->\n" : "").Append(unit).Append(unit);
                text.Append(element switch
                {
                    { Include: null } => $"<{element.Name}>{element.Value}</{element.Name}>\n",
                    { Metadata: { } metadata } => $"<{element.Name} Include=\"{element.Include}\" Version=\"{element.Value}\">\n{unit}{unit}{unit}<Meta>{metadata}</Meta>\n{unit}{unit}</{element.Name}>\n",
                    _ => $"<{element.Name} Include=\"{element.Include}\" Version=\"{element.Value}\" />\n",
                });
            }

            text.Append(unit).Append("</").Append(group.Name).Append(">\n");
        }

        return text.Append("</Project>\n").ToString();
    }

    private Group NewGroup(string mark)
    {
        var name = random.Next(2) == 0 ? "PropertyGroup" : "ItemGroup";
        var condition = random.Next(3) == 0 ? $"'$(C)' == '{(random.Next(2) == 0 ? "same" : Fresh(mark))}'" : null;
        return new Group(name, condition, [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => NewElement(name, mark))]);
    }

    private Element NewElement(string group, string mark) => group == "PropertyGroup"
        ? new Element(Fresh("P" + mark), null, Fresh(mark), null, Comment(mark))
        : new Element(random.Next(2) == 0 ? "PackageReference" : "Using", Fresh("i" + mark), Fresh(mark), random.Next(4) == 0 ? Fresh(mark) : null, Comment(mark));

    private string? Comment(string mark) => random.Next(6) == 0 ? Fresh(mark + "c") : null;

    private string Fresh(string mark) => $"{mark}{++serial}x";
}
