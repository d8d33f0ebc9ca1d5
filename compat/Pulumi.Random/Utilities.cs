namespace Pulumi.Random;

internal static class Utilities
{
    /// <summary>Version of the official package that is followed, sent with every resource so that the engine takes that provider.</summary>
    public const string Version = "4.21.1";

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
}
