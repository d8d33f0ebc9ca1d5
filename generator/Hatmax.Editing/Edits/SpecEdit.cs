namespace Hatmax.Editing;

/// <summary>An edit that looks at the spec first. <see cref="SpecEdits"/> makes them.</summary>
public sealed class SpecEdit
{
    internal SpecEdit(Action<EditPlan> plan) => Plan = plan;

    internal Action<EditPlan> Plan { get; }
}
