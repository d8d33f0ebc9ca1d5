namespace Hatmax.Workspace;

/// <summary>A change of the disk.</summary>
internal enum WriteStep
{
    OpenLock,
    CreateFolder,
    WriteFile,
    CopyFile,
    SetMode,
    MoveFile,
    DeleteFile,
    DeleteFolder,
    Flush,
}
