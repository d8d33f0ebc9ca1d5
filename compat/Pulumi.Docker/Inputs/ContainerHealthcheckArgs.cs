namespace Pulumi.Docker.Inputs;

/// <summary>How the engine finds out whether a container is healthy.</summary>
public sealed class ContainerHealthcheckArgs : ResourceArgs
{
    /// <summary>A duration such as <c>30s</c>, as are the others.</summary>
    [Input("interval")] public Input<string>? Interval { get; set; }

    [Input("retries")] public Input<int>? Retries { get; set; }
    [Input("startInterval")] public Input<string>? StartInterval { get; set; }
    [Input("startPeriod")] public Input<string>? StartPeriod { get; set; }

    [Input("tests")] private InputList<string>? _tests;

    /// <summary>The command: <c>NONE</c>, <c>CMD</c> with arguments, or <c>CMD-SHELL</c> with one line.</summary>
    public InputList<string> Tests { get => _tests ??= new(); set => _tests = value; }

    [Input("timeout")] public Input<string>? Timeout { get; set; }
}
