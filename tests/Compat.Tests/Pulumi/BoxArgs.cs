using Pulumi;

namespace Compat.Tests.Pulumi;

internal sealed class BoxArgs : ResourceArgs
{
    [Input("tags")]
    private InputList<string>? _tags;

    [Input("labels")]
    private InputMap<string>? _labels;

    [Input("lids")]
    private InputList<LidArgs>? _lids;

    [Input("label")]
    public Input<string>? Label { get; set; }

    [Input("size")]
    public Input<int>? Size { get; set; }

    [Input("weight")]
    public Input<double>? Weight { get; set; }

    [Input("open")]
    public Input<bool>? Open { get; set; }

    [Input("lid")]
    public Input<LidArgs>? Lid { get; set; }

    [Input("color")]
    public Input<Color>? Color { get; set; }

    [Input("shape")]
    public Input<Shape>? Shape { get; set; }

    [Input("inside")]
    public Input<object>? Inside { get; set; }

    [Input("settings", json: true)]
    public Input<LidArgs>? Settings { get; set; }

    [Input("sealed", json: true)]
    public Input<bool>? Sealed { get; set; }

    public InputList<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }

    public InputMap<string> Labels
    {
        get => _labels ??= [];
        set => _labels = value;
    }

    public InputList<LidArgs> Lids
    {
        get => _lids ??= [];
        set => _lids = value;
    }
}
