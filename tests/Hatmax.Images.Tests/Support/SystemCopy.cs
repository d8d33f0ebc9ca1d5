using Hatmax.Spec;

namespace Hatmax.Images.Tests.Support;

/// <summary>A copy of the reference system, without anything that was built.</summary>
internal sealed class SystemCopy : IDisposable
{
    private static readonly string[] Outputs = ["bin", "obj", "TestResults"];
    private readonly string _parent = Directory.CreateTempSubdirectory("hatmax-images-").FullName;

    public SystemCopy(string name = "system")
    {
        Root = Path.Combine(_parent, name);
        CopyFolder(Path.Combine(Repository.Root, "services"), At("services"));
        File.Copy(Path.Combine(Repository.Root, "global.json"), At("global.json"));
        Directory.CreateDirectory(At(".hatmax"));
        var feed = Path.Combine(Repository.Root, ".hatmax", "feed.props");
        if (File.Exists(feed))
        {
            File.Copy(feed, At(".hatmax", "feed.props"));
        }
    }

    public string Root { get; }

    public static SystemSpec Spec { get; } = SpecLoader.Load(File.ReadAllText(Path.Combine(Repository.Root, "hatmax.yml")), "hatmax.yml").Spec!;

    public string At(params string[] parts) => Path.Combine([Root, .. parts]);

    public string Tag(string? feed = null, string? baseImage = null) => SourceTags.Compute(Root, ["todo"], feed, baseImage).Tags["todo"];

    public ImageRequest Request(string? baseImage = null) => new() { Root = Root, Spec = Spec, BaseImage = baseImage };

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from).Where(folder => !Outputs.Contains(Path.GetFileName(folder))))
        {
            CopyFolder(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
