namespace Hatmax.Workspace.Tests;

/// <summary>A test that runs a process as another user.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresOtherUserFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> IsPossible = new(() => OtherUser.IsPossible);

    public RequiresOtherUserFactAttribute() => Skip = IsPossible.Value ? null : "Only the administrator of a Linux system with setpriv can run a process as another user, who must be able to read the build.";
}
