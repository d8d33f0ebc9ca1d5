namespace Hatmax.Merging;

/// <summary>A project or solution folder: its lines, and what its first line says.</summary>
/// <param name="Leading">Blank lines and comments before it.</param>
/// <param name="Lines">From <c>Project(…)</c> to <c>EndProject</c>.</param>
/// <param name="Type">GUID of the kind, upper case.</param>
/// <param name="Name">Name as shown.</param>
/// <param name="Path">Path as written.</param>
/// <param name="Guid">Own GUID as written, with braces.</param>
internal sealed record SolutionProject(ImmutableArray<string> Leading, ImmutableArray<string> Lines, string Type, string Name, string Path, string Guid)
{
    private const string FolderType = "{2150E333-8FDC-42A3-9474-1A3956D46DE8}";

    public bool IsFolder => string.Equals(Type, FolderType, StringComparison.OrdinalIgnoreCase);

    public SolutionProject WithGuid(string guid) =>
        this with { Guid = guid, Lines = Lines.SetItem(0, Lines[0].Replace(Guid, guid, StringComparison.Ordinal)) };
}
