namespace Pulumi.Random;

/// <summary>Inputs of a <see cref="RandomPassword" />. A change of any of them makes a new one.</summary>
public sealed class RandomPasswordArgs : ResourceArgs
{
    [Input("keepers")] private InputMap<string>? _keepers;

    /// <summary>Texts; another value makes a new password.</summary>
    public InputMap<string> Keepers { get => _keepers ??= new(); set => _keepers = value; }

    /// <summary>Characters.</summary>
    [Input("length", required: true)] public Input<int> Length { get; set; } = null!;

    [Input("lower")] public Input<bool>? Lower { get; set; }
    [Input("minLower")] public Input<int>? MinLower { get; set; }
    [Input("minNumeric")] public Input<int>? MinNumeric { get; set; }
    [Input("minSpecial")] public Input<int>? MinSpecial { get; set; }
    [Input("minUpper")] public Input<int>? MinUpper { get; set; }
    [Input("numeric")] public Input<bool>? Numeric { get; set; }

    /// <summary>The special characters to choose from.</summary>
    [Input("overrideSpecial")] public Input<string>? OverrideSpecial { get; set; }

    [Input("special")] public Input<bool>? Special { get; set; }
    [Input("upper")] public Input<bool>? Upper { get; set; }
}
