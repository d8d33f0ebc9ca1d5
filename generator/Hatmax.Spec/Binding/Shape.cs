using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>One form that a value can have. The loader, the JSON Schema and the language reference all come from it.</summary>
internal abstract class Shape
{
    /// <summary>The JSON Schema (draft-07) of the value.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);

    /// <summary>The form in a few words of Markdown, for the type column of the reference.</summary>
    public abstract string Label { get; }

    /// <summary>The shapes that it is made of.</summary>
    public virtual IEnumerable<ShapePart> Parts => [];
}
