namespace Hatmax.Merging;

/// <summary>How one kind of structured text is read and changed.</summary>
internal interface IKeyedFormat
{
    /// <summary>Null when the text is not of this kind, or has something that cannot be merged by key.</summary>
    KeyedDocument? Parse(string text);

    /// <summary>The user's text with the plan carried out and everything else as it is; null when this text has no place for a change.</summary>
    string? Rewrite(KeyedDocument yours, KeyedPlan plan);
}
