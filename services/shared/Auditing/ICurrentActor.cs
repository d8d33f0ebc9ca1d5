namespace Hatmax.Shared.Auditing;

/// <summary>On whose behalf the code runs right now; written into <c>created_by</c> and <c>updated_by</c>.</summary>
public interface ICurrentActor
{
    /// <summary>The name of the actor; never empty.</summary>
    string Name { get; }
}
