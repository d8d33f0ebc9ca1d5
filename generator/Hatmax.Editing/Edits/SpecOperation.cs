namespace Hatmax.Editing;

/// <summary>One step of an edit.</summary>
public abstract record SpecOperation
{
    /// <summary>Writes a value; maps and lists on the way to it are made where they are missing.</summary>
    public static SpecOperation Set(SpecPath path, SpecValue value) => new SetOperation(path, value, IsNew: false);

    /// <summary>Writes a value where none must be yet.</summary>
    public static SpecOperation Add(SpecPath path, SpecValue value) => new SetOperation(path, value, IsNew: true);

    /// <summary>Adds an item to the end of a list, which is made where it is missing.</summary>
    public static SpecOperation Append(SpecPath list, SpecValue item) => new AppendOperation(list, item);

    /// <summary>Removes a key or an item.</summary>
    public static SpecOperation Remove(SpecPath path) => new RemoveOperation(path);
}
