using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Hatmax.Previews.Pipelines;

/// <summary>The one writer of pipeline files.</summary>
internal static partial class PipelineYaml
{
    /// <summary>YAML, ending in LF.</summary>
    public static string Write(PipelineMap pipeline, ImmutableArray<string> header)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(text, new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024, indentSequences: true));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        foreach (var line in header)
        {
            emitter.Emit(new Comment(line, isInline: false));
        }

        Emit(emitter, pipeline);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Emit(Emitter emitter, PipelineNode node)
    {
        switch (node)
        {
            case PipelineMap map:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, map.Any() ? MappingStyle.Block : MappingStyle.Flow));
                foreach (var (key, value) in map)
                {
                    emitter.Emit(new Scalar(key));
                    Emit(emitter, value);
                }

                emitter.Emit(new MappingEnd());
                break;
            case PipelineList list:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
                foreach (var item in list.Items)
                {
                    Emit(emitter, item);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case PipelineText scalar:
                EmitText(emitter, scalar);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void EmitText(Emitter emitter, PipelineText scalar)
    {
        var style = scalar.IsPlain ? ScalarStyle.Plain
            : scalar.Text.Contains('\n', StringComparison.Ordinal) ? ScalarStyle.Literal
            : Ambiguous().IsMatch(scalar.Text) ? ScalarStyle.DoubleQuoted
            : ScalarStyle.Any;
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, scalar.Text, style, isPlainImplicit: true, isQuotedImplicit: true));
        if (scalar.Comment is { } comment)
        {
            emitter.Emit(new Comment(comment, isInline: true));
        }
    }

    // Texts that a reader of YAML 1.1 or 1.2 takes for something else: numbers, truth values, null, dates, times.
    [GeneratedRegex(@"\A([-+.0-9][-+.0-9_:eExoabcdfTtZ ]*|y|n|yes|no|on|off|true|false|null|~|)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Ambiguous();
}
