using System.Text;
using Hatmax.Cli.Projects;

namespace Hatmax.Cli.Editing;

/// <summary>Reads and writes the bytes of a spec.</summary>
internal static class SpecWriter
{
    /// <summary>The bytes; a failure when the file cannot be read.</summary>
    public static Outcome<byte[]> Read(ProjectLocation location)
    {
        try
        {
            return File.ReadAllBytes(location.SpecPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Failure(ExitCodes.Usage, $"{location.SpecName} cannot be read: {exception.Message}", "Check that it is a file that you may read.");
        }
    }

    /// <summary>
    /// Puts a new file into the place of the old one in one step, with the same permissions; a symbolic link stays one, and its target is
    /// replaced. Null when it is done; refused when the file is not what was read, or may not be written.
    /// </summary>
    /// <param name="location">Where the spec is.</param>
    /// <param name="before">What was read.</param>
    /// <param name="text">The new text.</param>
    public static Failure? Write(ProjectLocation location, byte[] before, string text)
    {
        var target = File.ResolveLinkTarget(location.SpecPath, returnFinalTarget: true)?.FullName ?? location.SpecPath;
        var staged = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp");
        try
        {
            if (File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
            {
                return new Failure(ExitCodes.Environment, $"{location.SpecName} is read-only.", "Make it writable, or name another spec with -f.");
            }

            using (var stream = new FileStream(staged, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(staged, File.GetUnixFileMode(target));
            }

            if (!File.ReadAllBytes(target).AsSpan().SequenceEqual(before))
            {
                return new Failure(ExitCodes.Conflicts, $"{location.SpecName} was changed by someone else in the meantime.", "Look at the change, then run the command again.");
            }

            File.Move(staged, target, overwrite: true);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Failure(ExitCodes.Environment, $"{location.SpecName} cannot be written: {exception.Message}", "Check the permissions of its folder and the free disk space.");
        }
        finally
        {
            File.Delete(staged);
        }
    }
}
