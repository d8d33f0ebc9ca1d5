using System.Text.Json.Serialization;

namespace Hatmax.Deployment.Json;

/// <summary>The one serialiser of plans.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters =
    [
        typeof(PlatformConverter), typeof(SecondsConverter), typeof(WordConverter<WorkloadKind>), typeof(WordConverter<UpdateMode>),
        typeof(WordConverter<SecretOrigin>), typeof(WordConverter<AddressForm>), typeof(WordConverter<ServiceDiscovery>),
    ])]
[JsonSerializable(typeof(DeploymentPlan))]
internal sealed partial class PlanJsonContext : JsonSerializerContext;
