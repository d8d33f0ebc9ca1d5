namespace Hatmax.Spec.Binding;

/// <summary>How a part of a shape is reached from the whole.</summary>
internal enum PartStep
{
    /// <summary>The whole is the part, in one of its forms.</summary>
    Same,

    /// <summary>Below a key that the language names.</summary>
    Key,

    /// <summary>Below a key that the author names.</summary>
    Entry,

    /// <summary>As an item of a list.</summary>
    Item,
}
