namespace Hatmax.Spec;

/// <summary>Moments at which the owner's code runs (<c>options.lifecycle</c>).</summary>
[Flags]
public enum LifecycleHooks
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Before a record is stored for the first time.</summary>
    BeforeCreate = 1,

    /// <summary>Before a change to a record is stored.</summary>
    BeforeUpdate = 2,
}
