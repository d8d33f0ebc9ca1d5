namespace Hatmax.Previews.Security;

/// <summary>Deleting or replacing what holds data or is protected, and taking protection away.</summary>
internal static class DataLossRule
{
    private static readonly string[] DataTypes =
    [
        "docker:index/volume:Volume",
        "kubernetes:core/v1:Namespace",
        "kubernetes:core/v1:PersistentVolume",
        "kubernetes:core/v1:PersistentVolumeClaim",
        "nomad:index/csiVolume:CsiVolume",
        "nomad:index/dynamicHostVolume:DynamicHostVolume",
        "nomad:index/externalVolume:ExternalVolume",
        "nomad:index/namespace:Namespace",
        "nomad:index/volume:Volume",
    ];

    public static IEnumerable<SecurityNote> Check(ResourceStep step)
    {
        var goes = step.Kind is StepKind.Delete or StepKind.Replace;
        if (goes && DataTypes.Contains(step.Type, StringComparer.Ordinal))
        {
            yield return step.Old is { RetainOnDelete: true }
                ? new SecurityNote(SecurityLevel.Warning, step.Urn, "holds data and leaves the stack; it is kept where it is")
                : new SecurityNote(SecurityLevel.Danger, step.Urn, $"holds data that is lost with this {StepKinds.Verb(step.Kind)}");
        }

        if (goes && step.Old is { Protect: true })
        {
            yield return new SecurityNote(SecurityLevel.Danger, step.Urn, $"is protected: the engine refuses this {StepKinds.Verb(step.Kind)} until the protection is taken away");
        }

        if (step is { Old.Protect: true, New.Protect: false })
        {
            yield return new SecurityNote(SecurityLevel.Danger, step.Urn, "loses its protection against deletion");
        }
    }
}
