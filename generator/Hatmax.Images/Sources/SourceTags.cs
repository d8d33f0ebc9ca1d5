using System.Security.Cryptography;
using System.Text;

namespace Hatmax.Images;

/// <summary>
/// Tags of images before they are built: hashes of what they are built from. A function of the tree, the feed and the base image alone;
/// nothing is built, and neither the place of the tree nor the times of its files count.
/// </summary>
public sealed class SourceTags
{
    // Raised when the way from sources to images changes, so that images of older versions of this tool are built anew.
    private const string Format = "hatmax-image 1";
    private const int Digits = 16;

    private SourceTags(ImmutableSortedDictionary<string, string> tags, ImmutableArray<ImageDiagnostic> diagnostics)
    {
        Tags = tags;
        Diagnostics = diagnostics;
    }

    /// <summary>Tag by service: 16 hexadecimal digits. Services without a project on disk have none.</summary>
    public ImmutableSortedDictionary<string, string> Tags { get; }

    /// <summary>Sources that cannot be read, and projects that are not locked.</summary>
    public ImmutableArray<ImageDiagnostic> Diagnostics { get; }

    /// <summary>The tags of services.</summary>
    /// <param name="root">Root of the monorepo, absolute.</param>
    /// <param name="services">Names of the services.</param>
    /// <param name="feed">Value of the environment variable HatmaxFeed, or null.</param>
    /// <param name="baseImage">Base image that replaces those of the Dockerfiles, or null.</param>
    public static SourceTags Compute(string root, IEnumerable<string> services, string? feed, string? baseImage)
    {
        root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        var chosen = FeedSetting.Read(root, feed);
        var hashes = new FileHashes(Path.Combine(root, ".hatmax", "sources.hashes"));
        var tags = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var diagnostics = ImmutableArray.CreateBuilder<ImageDiagnostic>();
        foreach (var project in services.Distinct(StringComparer.Ordinal).Select(service => ServiceProject.Find(root, service)).OfType<ServiceProject>())
        {
            try
            {
                tags[project.Service] = Tag(root, project, chosen, baseImage, hashes, diagnostics);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(ImageDiagnostics.Unreadable.With($"The sources of '{project.Service}' cannot be read: {exception.Message}"));
            }
        }

        hashes.Save();
        return new SourceTags(tags.ToImmutable(), diagnostics.ToImmutable());
    }

    private static string Tag(
        string root, ServiceProject project, string feed, string? baseImage, FileHashes hashes, ImmutableArray<ImageDiagnostic>.Builder diagnostics)
    {
        var folders = ProjectReferences.Folders(project.ProjectFile, out var isExact);
        if (!isExact)
        {
            // What cannot be followed could be anything of the monorepo.
            folders = [.. folders.Append(Path.Combine(root, "services"))];
        }

        var files = new SourceFiles(root, feed);
        var text = new StringBuilder().Append(Format).Append('\n').Append("feed ").Append(feed).Append('\n').Append("base ").Append(baseImage).Append('\n');
        foreach (var (path, file) in files.Of(project, folders))
        {
            text.Append(hashes.Of(file, path)).Append(' ').Append(path).Append('\n');
        }

        foreach (var folder in folders.Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any() && !File.Exists(Path.Combine(folder, files.LockFile))))
        {
            diagnostics.Add(ImageDiagnostics.NoLock.With($"{Path.GetRelativePath(root, folder)} has no {files.LockFile}, so the tag of '{project.Service}' will change with it."));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Digits];
    }
}
