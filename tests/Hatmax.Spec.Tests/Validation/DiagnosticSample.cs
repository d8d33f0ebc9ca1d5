using System.Globalization;
using System.Runtime.CompilerServices;
using Hatmax.Spec.Reporting;

namespace Hatmax.Spec.Tests.Validation;

/// <summary>A file of Samples/: a spec, and after it one line <c># expect: id line:column</c> per finding.</summary>
/// <param name="Text">The spec.</param>
/// <param name="Expected">All findings in order, as <c>id line:column</c>.</param>
internal sealed record DiagnosticSample(string Text, string Expected)
{
    private const string Marker = "# expect: ";

    public static DiagnosticSample? Find(string id)
    {
        var path = Path.Combine(Folder(), id + ".yml");
        if (!File.Exists(path))
        {
            return null;
        }

        var text = File.ReadAllText(path);
        var end = text.IndexOf(Marker, StringComparison.Ordinal);
        return new DiagnosticSample(text[..end], text[end..].Replace(Marker, "", StringComparison.Ordinal).TrimEnd());
    }

    /// <summary>The sample as the reference shows it: with the place of the finding that it is named after.</summary>
    public static DiagnosticExample? Example(string id)
    {
        if (Find(id) is not { } sample)
        {
            return null;
        }

        var place = sample.Expected.Split('\n').First(l => l.StartsWith(id, StringComparison.Ordinal))[(id.Length + 1)..].Split(':');
        return new DiagnosticExample(
            sample.Text, int.Parse(place[0], CultureInfo.InvariantCulture), int.Parse(place[1], CultureInfo.InvariantCulture));
    }

    private static string Folder([CallerFilePath] string caller = "") => Path.Combine(Path.GetDirectoryName(caller)!, "Samples");
}
