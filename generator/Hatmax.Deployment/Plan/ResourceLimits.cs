namespace Hatmax.Deployment;

/// <summary>What one copy of a workload may use.</summary>
/// <param name="CpuMhz">Processor in MHz as Nomad counts; 1000 MHz are one core for the other platforms.</param>
/// <param name="MemoryMb">Memory in MiB; the copy is killed above it.</param>
public sealed record ResourceLimits(int CpuMhz, int MemoryMb);
