namespace Hatmax.Previews;

/// <summary>One scalar inside a resource, with the way to it.</summary>
/// <param name="Path">As in <c>spec.containers[0].image</c>.</param>
/// <param name="Value">A text, literal, null, secret or unknown value, or an empty list or map.</param>
internal sealed record PropertyLeaf(string Path, PropertyValue Value)
{
    /// <summary>The last name on the way, without indices.</summary>
    public string Name
    {
        get
        {
            var end = Path.Length;
            while (end > 0 && Path[end - 1] == ']' && Path.LastIndexOf('[', end - 1) is var open and >= 0 && Path[open + 1] != '"')
            {
                end = open;
            }

            var bare = Path[..end];
            return bare.EndsWith("\"]", StringComparison.Ordinal) && bare.LastIndexOf("[\"", StringComparison.Ordinal) is var quote and >= 0
                ? bare[(quote + 2)..^2]
                : bare[(bare.LastIndexOf('.') + 1)..];
        }
    }
}
