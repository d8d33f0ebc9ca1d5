using Pulumi.Docker.Inputs;

namespace Pulumi.Docker;

public sealed partial class ContainerArgs
{
    /// <summary>Milliseconds to wait for the container to run when its state is read.</summary>
    [Input("containerReadRefreshTimeoutMilliseconds")] public Input<int>? ContainerReadRefreshTimeoutMilliseconds { get; set; }

    /// <summary>Seconds a removal waits before it kills.</summary>
    [Input("destroyGraceSeconds")] public Input<int>? DestroyGraceSeconds { get; set; }

    [Input("healthcheck")] public Input<ContainerHealthcheckArgs>? Healthcheck { get; set; }
    [Input("logDriver")] public Input<string>? LogDriver { get; set; }

    [Input("logOpts")] private InputMap<string>? _logOpts;
    public InputMap<string> LogOpts { get => _logOpts ??= new(); set => _logOpts = value; }

    /// <summary>Restarts before giving up, with <c>on-failure</c>.</summary>
    [Input("maxRetryCount")] public Input<int>? MaxRetryCount { get; set; }

    /// <summary>Fail when the container is not running after its start.</summary>
    [Input("mustRun")] public Input<bool>? MustRun { get; set; }

    /// <summary>Remove anonymous volumes together with the container.</summary>
    [Input("removeVolumes")] public Input<bool>? RemoveVolumes { get; set; }

    /// <summary><c>no</c>, <c>on-failure</c>, <c>always</c> or <c>unless-stopped</c>.</summary>
    [Input("restart")] public Input<string>? Restart { get; set; }

    [Input("rm")] public Input<bool>? Rm { get; set; }
    [Input("start")] public Input<bool>? Start { get; set; }
    [Input("stopSignal")] public Input<string>? StopSignal { get; set; }

    /// <summary>Seconds between the stop signal and the kill.</summary>
    [Input("stopTimeout")] public Input<int>? StopTimeout { get; set; }

    /// <summary>Wait until the health check passes.</summary>
    [Input("wait")] public Input<bool>? Wait { get; set; }

    /// <summary>Seconds to wait for the container to be healthy.</summary>
    [Input("waitTimeout")] public Input<int>? WaitTimeout { get; set; }
}
