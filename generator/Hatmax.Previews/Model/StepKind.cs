namespace Hatmax.Previews;

/// <summary>What happens to a resource, in the order in which a reader wants to know.</summary>
internal enum StepKind
{
    /// <summary>Removed.</summary>
    Delete,

    /// <summary>Removed and made anew.</summary>
    Replace,

    /// <summary>Changed in place.</summary>
    Update,

    /// <summary>Made.</summary>
    Create,

    /// <summary>Imported, forgotten, or what newer engines do.</summary>
    Other,

    /// <summary>Stays as it is, or is only read.</summary>
    Same,
}
