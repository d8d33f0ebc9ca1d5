namespace Hatmax.Infra.Tests.Support;

/// <summary>A resource that a program registered.</summary>
/// <param name="Type">Type token.</param>
/// <param name="Name">Name in the program.</param>
/// <param name="Inputs">Inputs in clear.</param>
public sealed record Registration(string Type, string Name, ImmutableDictionary<string, object> Inputs)
{
    /// <summary>An input, or null.</summary>
    public object? this[string input] => Inputs.GetValueOrDefault(input);

    public string Text(string input) => (string)Inputs[input];

    public int Number(string input) => Convert.ToInt32(Inputs[input], System.Globalization.CultureInfo.InvariantCulture);

    public IReadOnlyList<object> List(string input) => Inputs.TryGetValue(input, out var value) ? Values.List(value) : [];
}
