namespace Hatmax.Cli.Running;

/// <summary>What can be known before anything is started.</summary>
internal static class PlanCheck
{
    /// <summary>Why the plan cannot run; null when nothing is in the way.</summary>
    public static Failure? Find(RunPlan plan)
    {
        if (plan.Processes.IsEmpty || !plan.Services.Any())
        {
            return new Failure(ExitCodes.Usage, "The spec has no service that is generated.", "Add a service of kind atom to the spec.");
        }

        if (plan.Services.FirstOrDefault(s => s.Port is < 1 or > 65535) is { } service)
        {
            return new Failure(ExitCodes.Usage, $"Service {service.Name} would listen on port {service.Port}, which does not exist.", "Use a smaller --port-offset.");
        }

        return plan.Processes.FirstOrDefault(p => p.Arguments is [var dll, ..] && dll.EndsWith(".dll", StringComparison.Ordinal) && !File.Exists(dll)) is { } unbuilt
            ? new Failure(ExitCodes.Failed, $"{unbuilt.Name} was not built: there is no {unbuilt.Arguments[0]}.", "Run 'hatmax build', or leave --no-build out.")
            : PortCheck.FindTaken(plan.Services);
    }
}
