namespace Hatmax.Spec;

/// <summary>How many records stand on each side of a relation.</summary>
public enum RelationKind
{
    /// <summary>Many on both sides; needs a join table.</summary>
    ManyToMany,

    /// <summary>One on the left, many on the right.</summary>
    OneToMany,

    /// <summary>One on both sides.</summary>
    OneToOne,
}
