namespace Hatmax.Spec.Validation;

/// <summary>One semantic rule of the language.</summary>
internal interface ISpecRule
{
    /// <summary>Reports everything that breaks the rule; time is linear in the size of the spec.</summary>
    void Check(SpecScope scope);
}
