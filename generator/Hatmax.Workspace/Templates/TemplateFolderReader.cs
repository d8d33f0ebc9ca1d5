using System.Text;

namespace Hatmax.Workspace;

/// <summary>Reads the templates below a folder of a project. Follows no link, so nothing outside the project is read.</summary>
internal sealed class TemplateFolderReader(string root)
{
    /// <summary>More than this are not somebody's templates.</summary>
    private const int MaxFiles = 1_000;

    /// <summary>Bytes of one file.</summary>
    private const int MaxBytes = 1_048_576;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<Diagnostic> _diagnostics = [];

    public ImmutableArray<Diagnostic> Diagnostics => [.. _diagnostics];

    /// <summary>What every file below a folder was last changed to; empty where there is no folder.</summary>
    public static string Stamp(string root)
    {
        var folder = new DirectoryInfo(Path.Combine(root, TemplateText.Folder));
        if (!folder.Exists)
        {
            return "";
        }

        var stamps = folder.EnumerateFiles("*" + TemplateText.Extension, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Select(file => $"{Path.GetRelativePath(root, file.FullName)}\t{FileStamp.Of(file)}")
            .Order(StringComparer.Ordinal);
        return string.Join('\n', stamps);
    }

    /// <summary>The templates below a folder, by name in ordinal order. Folders whose name begins with a point are left out.</summary>
    public ImmutableArray<TemplateText> Read(string relative)
    {
        var folder = new DirectoryInfo(Path.Combine(root, relative));
        var templates = new List<TemplateText>();
        if (folder.LinkTarget is not null)
        {
            Refuse(relative, "is a symbolic link");
        }
        else if (folder.Exists)
        {
            Read(folder, "", templates, relative);
        }

        return [.. templates.OrderBy(t => t.Name, StringComparer.Ordinal)];
    }

    private void Read(DirectoryInfo folder, string prefix, List<TemplateText> templates, string relative)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal))
            {
                ReadEntry(entry, prefix, templates, relative);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Refuse($"{relative}/{prefix}".TrimEnd('/'), $"cannot be read: {exception.Message}");
        }
    }

    private void ReadEntry(FileSystemInfo entry, string prefix, List<TemplateText> templates, string relative)
    {
        var isTemplate = entry.Name.EndsWith(TemplateText.Extension, StringComparison.Ordinal);
        var path = $"{relative}/{prefix}{entry.Name}";
        if (entry.LinkTarget is not null)
        {
            if (isTemplate || entry is DirectoryInfo)
            {
                Refuse(path, "is a symbolic link");
            }
        }
        else if (entry is DirectoryInfo sub)
        {
            if (!entry.Name.StartsWith('.'))
            {
                Read(sub, $"{prefix}{entry.Name}/", templates, relative);
            }
        }
        else if (isTemplate && templates.Count == MaxFiles)
        {
            Refuse(path, $"is one of more than {MaxFiles} templates");
        }
        else if (isTemplate && ReadText((FileInfo)entry, path) is { } text)
        {
            templates.Add(new TemplateText(prefix + entry.Name[..^TemplateText.Extension.Length], text));
        }
    }

    private string? ReadText(FileInfo file, string path)
    {
        if (file.Length > MaxBytes)
        {
            Refuse(path, $"has {file.Length} bytes; at most {MaxBytes} are read");
            return null;
        }

        try
        {
            return Strict.GetString(File.ReadAllBytes(file.FullName));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            Refuse(path, exception is DecoderFallbackException ? "is not UTF-8" : $"cannot be read: {exception.Message}");
            return null;
        }
    }

    private void Refuse(string path, string why) => _diagnostics.Add(TemplateDiagnostics.Unreadable.At(path, SourceSpan.None, $"{path} {why}."));
}
