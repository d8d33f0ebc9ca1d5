namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>What a namespace waits for when it is removed.</summary>
public class NamespaceSpecArgs : ResourceArgs
{
    [Input("finalizers")] private InputList<string>? _finalizers;
    public InputList<string> Finalizers { get => _finalizers ??= new(); set => _finalizers = value; }
}
