using System.Text.Json.Serialization;

namespace Hatmax.Cli.CodePlans;

/// <summary>Saved plans as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    WriteIndented = true,
    NewLine = "\n",
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(SavedPlan))]
internal sealed partial class SavedPlanJson : JsonSerializerContext;
