namespace Pulumi.Nomad;

/// <summary>Inputs of a <see cref="Variable" />.</summary>
public sealed class VariableArgs : ResourceArgs
{
    [Input("items")] private InputMap<string>? _items;

    /// <summary>A secret once it is assigned; a map that is only added to is none.</summary>
    public InputMap<string> Items
    {
        get => _items ??= new();
        set => _items = Utilities.Secret(value);
    }

    [Input("itemsWo")] private Input<string>? _itemsWo;

    /// <summary>JSON text of the items, not kept in the state.</summary>
    public Input<string>? ItemsWo
    {
        get => _itemsWo;
        set => _itemsWo = Utilities.Secret(value);
    }

    [Input("itemsWoVersion")] public Input<int>? ItemsWoVersion { get; set; }
    [Input("namespace")] public Input<string>? Namespace { get; set; }

    /// <summary>Such as <c>nomad/jobs/NAME</c>, which the tasks of that job may read.</summary>
    [Input("path", required: true)] public Input<string> Path { get; set; } = null!;
}
