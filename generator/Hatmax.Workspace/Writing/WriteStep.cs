namespace Hatmax.Workspace;

/// <summary>A change of the disk that is about to happen.</summary>
internal enum WriteStep
{
    CreateFolder,
    WriteFile,
    CopyFile,
    MoveFile,
    DeleteFile,
    DeleteFolder,
}
