using System.Text;
using Hatmax.Cli.Projects;

namespace Hatmax.Cli.Generation;

/// <summary>Reads the spec from disk.</summary>
internal static class SpecFile
{
    /// <summary>The spec with all its diagnostics; a failure only when the file itself cannot be read.</summary>
    public static Outcome<ReadSpec> Read(ProjectLocation location)
    {
        try
        {
            var text = File.ReadAllText(location.SpecPath, Encoding.UTF8);
            return new ReadSpec(text, SpecLoader.Load(text, location.SpecName.Replace(Path.DirectorySeparatorChar, '/')));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Failure(ExitCodes.Usage, $"{location.SpecName} cannot be read: {exception.Message}", "Check that it is a file that you may read.");
        }
    }
}
