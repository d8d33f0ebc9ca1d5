namespace Hatmax.Soak.Merging;

/// <summary>A random structured text: what it says, and how it is laid out.</summary>
internal sealed class Tree
{
    public enum Shape
    {
        Scalar,
        Map,

        /// <summary>A list of distinct scalars.</summary>
        Set,

        /// <summary>A list of maps, each with a name.</summary>
        Named,

        /// <summary>A list that says something only as a whole.</summary>
        Opaque,
    }

    public required Shape Kind { get; set; }

    public string Key { get; set; } = "";

    /// <summary>Unique, so that it can be found in a text.</summary>
    public string Value { get; set; } = "";

    public List<Tree> Children { get; init; } = [];

    public string? CommentAbove { get; set; }

    public string? CommentBehind { get; set; }

    public bool BlankBefore { get; set; }

    /// <summary>In a row: between brackets where the format has blocks as well.</summary>
    public bool IsRow { get; set; }

    public bool IsQuoted { get; set; }

    public Tree Copy() => new()
    {
        Kind = Kind,
        Key = Key,
        Value = Value,
        Children = Children.ConvertAll(c => c.Copy()),
        CommentAbove = CommentAbove,
        CommentBehind = CommentBehind,
        BlankBefore = BlankBefore,
        IsRow = IsRow,
        IsQuoted = IsQuoted,
    };
}
