namespace Hatmax.Reference.Todo;

/// <summary>Your part of the record; <see cref="Text"/> of an <see cref="Item"/> is trimmed, see <see cref="Title.Text"/>.</summary>
public sealed partial record Item
{
    // Text, Item, Priority and List are words of a comment.
    partial void OnBeforeCreate()
    {
        Text   =   Text.Trim( );   // odd formatting stays
        Position = Math.Max(Position, 1);
    }

    partial void OnBeforeUpdate()
    {
        if (Priority is ItemPriority.High && Done) { Priority = ItemPriority.Normal; }
    }

    /// <summary>Shown to people.</summary>
    [JsonIgnore]
    public Title Title => new(Text, $"{Text} ({Position}, {nameof(Text)})");
}

/// <summary>Has a Text of its own, which has nothing to do with that of <see cref="Item.Text"/>.</summary>
/// <param name="Text">The text.</param>
/// <param name="Long">Longer.</param>
public sealed record Title(string Text, string Long)
{
    /// <summary>Of <see cref="Text"/>.</summary>
    public int Priority => Text.Length;
}
