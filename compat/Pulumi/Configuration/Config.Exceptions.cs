namespace Pulumi;

public sealed partial class Config
{
    private sealed class ConfigMissingException(string key)
        : RunException($"Configuration '{key}' is required and not set: run `pulumi config set {key} <value>`.");

    private sealed class ConfigTypeException(string key, string type, Exception? inner = null)
        // Without the value, which may be secret.
        : RunException($"Configuration '{key}' is no {type}: run `pulumi config set {key} <value>`.", inner);
}
