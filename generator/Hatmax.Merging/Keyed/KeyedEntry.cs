namespace Hatmax.Merging;

/// <summary>A value in a map or a sequence, with its key and where it stands.</summary>
internal class KeyedEntry
{
    /// <summary>Identity within a map; empty in a sequence.</summary>
    public required string Key { get; init; }

    public required KeyedNode Value { get; init; }

    public required int Start { get; init; }

    /// <summary>Where the value begins to be written: after the colon of a key; in a sequence the start of the value.</summary>
    public int KeyEnd { get; init; }

    public int End { get; set; }

    /// <summary>End including a comment on the same line.</summary>
    public int TailEnd { get; set; }

    /// <summary>Which of several containers of the text it stands in, where one map is written in several places.</summary>
    public int Group { get; init; }

    /// <summary>Entries of the same family stand together, such as items of the same type.</summary>
    public string Family { get; init; } = "";

    /// <summary>Where the comments directly above begin; else the start.</summary>
    public int LeadStart { get; set; }
}
