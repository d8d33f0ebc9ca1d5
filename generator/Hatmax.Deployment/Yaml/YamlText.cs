using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Hatmax.Deployment.Yaml;

/// <summary>The one serialiser of YAML: block style, two spaces, LF, the same text for the same tree.</summary>
public static class YamlText
{
    private static readonly EmitterSettings Settings =
        EmitterSettings.Default.WithBestIndent(2).WithBestWidth(int.MaxValue).WithNewLine("\n").WithIndentedSequences();

    /// <summary>Writes one document.</summary>
    /// <param name="root">Its value.</param>
    /// <param name="comments">Lines to put above it, each on one line and without the number sign.</param>
    public static string Write(YamlNode root, params IEnumerable<string> comments)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(text, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(version: null, tags: null, isImplicit: true));
        foreach (var comment in comments)
        {
            emitter.Emit(new Comment(comment, isInline: false));
        }

        Emit(emitter, root);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Emit(Emitter emitter, YamlNode node)
    {
        switch (node)
        {
            case YamlMap { Count: 0 }:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Flow));
                emitter.Emit(new MappingEnd());
                break;
            case YamlMap map:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block));
                foreach (var (key, value) in map)
                {
                    emitter.Emit(Text(key, ScalarStyles.OfKey(key)));
                    Emit(emitter, value);
                }

                emitter.Emit(new MappingEnd());
                break;
            case YamlList list:
                var style = list.Count == 0 ? SequenceStyle.Flow : SequenceStyle.Block;
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, style));
                foreach (var item in list)
                {
                    Emit(emitter, item);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case YamlScalar scalar:
                emitter.Emit(Text(scalar.Text, scalar.IsText ? ScalarStyles.OfValue(scalar.Text) : ScalarStyle.Plain));
                break;
        }
    }

    private static Scalar Text(string text, ScalarStyle style) =>
        new(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: true, isQuotedImplicit: true);
}
