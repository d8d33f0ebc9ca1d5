namespace Hatmax.Workspace;

/// <summary>Checks the root itself and its state folder before anything below is looked at.</summary>
internal static class OutputRoot
{
    public static (StateFolder? State, WorkspaceDiagnostic? Problem) Check(string root)
    {
        if (RealPath.Of(root) is not { } real)
        {
            return (null, WorkspaceDiagnostics.OutsideRoot.At(root, "The output root is a symbolic link that is broken or goes in circles."));
        }

        if (File.Exists(real))
        {
            return (null, WorkspaceDiagnostics.RootIsFile.At(root, "The output root is a file."));
        }

        var state = new StateFolder(real);
        return state.FindLink() is { } link ? (null, link) : (state, null);
    }
}
