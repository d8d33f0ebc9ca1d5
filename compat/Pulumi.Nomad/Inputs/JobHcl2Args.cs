namespace Pulumi.Nomad.Inputs;

/// <summary>How HCL2 of a job is read.</summary>
public sealed class JobHcl2Args : ResourceArgs
{
    [Input("allowFs")] public Input<bool>? AllowFs { get; set; }

    [Input("vars")] private InputMap<string>? _vars;
    public InputMap<string> Vars { get => _vars ??= new(); set => _vars = value; }
}
