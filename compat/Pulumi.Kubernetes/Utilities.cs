using System.Globalization;

namespace Pulumi.Kubernetes;

internal static class Utilities
{
    /// <summary>Version of the official package that is followed, sent with every resource so that the engine takes that provider.</summary>
    public const string Version = "4.32.0";

    /// <summary>Options of the program over those of the package, among them outputs that are always secret.</summary>
    public static CustomResourceOptions Options(CustomResourceOptions? options, params string[] secretOutputs)
    {
        var defaults = new CustomResourceOptions { Version = Version };
        defaults.AdditionalSecretOutputs.AddRange(secretOutputs);
        var merged = CustomResourceOptions.Merge(defaults, options);
        // As in the official package: a constructor makes a resource and never reads an existing one.
        merged.Id = "";
        return merged;
    }

    /// <summary>The same input, marked as a secret.</summary>
    public static Input<string> Secret(Input<string>? value) => Output.CreateSecret(0).Apply(_ => value);

    /// <summary>The same map, marked as a secret.</summary>
    public static InputMap<string> Secret(InputMap<string> value) => Output.CreateSecret(0).Apply(_ => value.ToOutput());

    /// <summary>A text of the environment; null when it is absent.</summary>
    public static Input<string>? Text(string name) => Environment.GetEnvironmentVariable(name) is { } value ? (Input<string>)value : null;

    /// <summary>A truth value of the environment; null when it is absent or says neither.</summary>
    public static bool? Truth(string name) => Environment.GetEnvironmentVariable(name) switch
    {
        "1" or "t" or "T" or "true" or "TRUE" or "True" => true,
        "0" or "f" or "F" or "false" or "FALSE" or "False" => false,
        _ => null,
    };

    /// <summary>A whole number of the environment; null when it is absent or none.</summary>
    public static int? Whole(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A number of the environment; null when it is absent or none.</summary>
    public static double? Number(string name) =>
        double.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : null;
}
