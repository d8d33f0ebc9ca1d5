using System.Text.Json.Serialization;

namespace Hatmax.Deployment.Nomad;

/// <summary>What a task may use.</summary>
/// <param name="Cpu">In MHz.</param>
/// <param name="MemoryMb">In MiB.</param>
internal sealed record Resources([property: JsonPropertyName("CPU")] int Cpu, [property: JsonPropertyName("MemoryMB")] int MemoryMb);
