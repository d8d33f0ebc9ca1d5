namespace Hatmax.Deployment.Planning;

/// <summary>A backing service that the plan needs: run by the system, or somewhere else.</summary>
/// <param name="Service">What it is.</param>
/// <param name="External">Its address elsewhere; null when the system runs it.</param>
internal sealed record Backing(BackingService Service, ExternalSetting? External)
{
    public string Name => Service.Name;

    public bool IsRun => External is null;
}
