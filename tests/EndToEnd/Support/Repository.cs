namespace Hatmax.EndToEnd.Tests.Support;

/// <summary>This repository, and copies of it as a clone would be.</summary>
public static class Repository
{
    /// <summary>Root of the repository that these tests are in.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Copies what is tracked or new, and nothing that is built or ignored.</summary>
    public static async Task CopyAsync(string target) =>
        (await Commands.ShellAsync(Root, $"git ls-files -co --exclude-standard -z | while IFS= read -r -d '' f; do [ -e \"$f\" ] && printf '%s\\0' \"$f\"; done | xargs -0 cp --parents -t '{target}'")).Succeeded();

    /// <summary>Lets a folder restore from the same feed as this repository.</summary>
    public static void CopyFeedChoice(TemporaryFolder folder)
    {
        var choice = Path.Combine(Root, ".hatmax", "feed.props");
        if (File.Exists(choice))
        {
            Directory.CreateDirectory(folder[".hatmax"]);
            File.Copy(choice, folder[".hatmax/feed.props"]);
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "hatmax.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run inside the repository.");
    }
}
