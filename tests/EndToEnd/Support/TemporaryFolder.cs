namespace Hatmax.EndToEnd.Tests.Support;

/// <summary>A folder that goes away with its test. Its name has a blank, as many people's have.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hatmax e2e ");

    public string Path => _folder.FullName;

    public string this[string relative] => System.IO.Path.Combine(_folder.FullName, relative);

    public void Dispose() => _folder.Delete(recursive: true);
}
