namespace Hatmax.Shared.Hosting;

/// <summary>The settings of every service of a process. They are of no use if there are errors.</summary>
internal sealed record ResolvedSettings(IReadOnlyList<ResolvedService> Services, IReadOnlyList<string> Errors, bool WantsHelp, bool WantsHealth);
