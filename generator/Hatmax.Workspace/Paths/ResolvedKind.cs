namespace Hatmax.Workspace;

internal enum ResolvedKind
{
    Missing,
    File,
    Folder,
}
