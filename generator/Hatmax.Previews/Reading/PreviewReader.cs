using Hatmax.Previews.Reading;

namespace Hatmax.Previews;

/// <summary>Reads the output of <c>pulumi preview --json</c>: one document, or a stream of events.</summary>
public static class PreviewReader
{
    /// <summary>The preview as far as it can be read. Nothing that a program writes makes this throw.</summary>
    public static ReadResult<StackPreview> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return ReadValues(text);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape: JSON by its grammar, but no text.
            return Failed(PreviewDiagnostics.PreviewNotJson.With("The output of the preview holds text that is not Unicode."));
        }
    }

    private static ReadResult<StackPreview> ReadValues(string text)
    {
        if (text.All(c => char.IsWhiteSpace(c) || c == '\uFEFF'))
        {
            return Failed(PreviewDiagnostics.PreviewEmpty.With("The output of the preview is empty."));
        }

        var values = JsonValues.Read(text);
        if (values.Objects.IsEmpty)
        {
            return Failed(values.IsCutOff
                ? PreviewDiagnostics.PreviewCutOff.With("The output of the preview ends in the middle of the document.")
                : PreviewDiagnostics.PreviewNotJson.With("The output of the preview is not JSON."));
        }

        if (EventReader.Recognises(values.Objects[0]))
        {
            var complete = !values.IsCutOff && !values.IsBroken && EventReader.IsComplete(values.Objects);
            return new ReadResult<StackPreview>(
                EventReader.Read(values.Objects),
                complete ? [] : [PreviewDiagnostics.PreviewCutOff.With($"The stream of events ends after {values.Objects.Length} without a summary.")]);
        }

        return !DigestReader.Recognises(values.Objects[0])
            ? Failed(PreviewDiagnostics.PreviewShape.With("The output of the preview has neither steps nor events."))
            : values.IsCutOff || values.IsBroken || values.Objects.Length > 1
                ? new ReadResult<StackPreview>(
                    DigestReader.Read(values.Objects[0]), [PreviewDiagnostics.PreviewNotJson.With("Something follows the document of the preview.")])
                : new ReadResult<StackPreview>(DigestReader.Read(values.Objects[0]), []);
    }

    private static ReadResult<StackPreview> Failed(PreviewDiagnostic diagnostic) => new(null, [diagnostic]);
}
