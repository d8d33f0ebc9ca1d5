namespace Hatmax.Workspace.Tests;

/// <summary>A test that mounts a small disk.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresMountFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> CanMount = new(() =>
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return false;
        }

        var place = Directory.CreateTempSubdirectory("hatmax-disk-").FullName;
        var mounted = Shell.Run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", place) is not null && Shell.Run("umount", place) is not null;
        Directory.Delete(place);
        return mounted;
    });

    public RequiresMountFactAttribute() => Skip = CanMount.Value ? null : "Only the administrator of a Linux system can mount a small disk.";
}
