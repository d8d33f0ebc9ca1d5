using System.Globalization;

namespace Hatmax.Deployment.Tests.Parity;

/// <summary>
/// What a platform is told about one workload, in words that are the same for every platform. A list is a set of lines; order counts only
/// where it is said.
/// </summary>
public sealed record WorkloadFacts
{
    public required string Name { get; init; }

    public required string Image { get; init; }

    /// <summary>In order.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    public required int Replicas { get; init; }

    public required int CpuMhz { get; init; }

    public required int MemoryMb { get; init; }

    /// <summary><c>NAME=text</c>, <c>NAME=secret:name</c> or <c>NAME=address:workload/port/form/scheme</c>.</summary>
    public ImmutableArray<string> Environment { get; init; } = [];

    /// <summary><c>name number</c>.</summary>
    public ImmutableArray<string> Ports { get; init; } = [];

    /// <summary><c>name host-port</c>.</summary>
    public ImmutableArray<string> Published { get; init; } = [];

    /// <summary>As <see cref="ProbeLines"/> writes a probe.</summary>
    public ImmutableArray<string> Startup { get; init; } = [];

    public ImmutableArray<string> Readiness { get; init; } = [];

    public ImmutableArray<string> Liveness { get; init; } = [];

    /// <summary><c>path: text</c>, with an address as <c>{address:workload/port/form/scheme}</c>.</summary>
    public ImmutableArray<string> ConfigFiles { get; init; } = [];

    /// <summary><c>name path size</c>, size in MiB.</summary>
    public ImmutableArray<string> Volumes { get; init; } = [];

    /// <summary><c>path size</c>, size in MiB.</summary>
    public ImmutableArray<string> Scratch { get; init; } = [];

    public ImmutableArray<string> DependsOn { get; init; } = [];

    /// <summary><c>user:group</c>.</summary>
    public required string User { get; init; }

    public required bool ReadOnlyRoot { get; init; }

    /// <summary>Capabilities that stay; every other one is dropped.</summary>
    public ImmutableArray<string> Capabilities { get; init; } = [];

    /// <summary>True when all capabilities were dropped first and new privileges are refused.</summary>
    public required bool Confined { get; init; }

    public required double StopGraceSeconds { get; init; }

    public required string Update { get; init; }

    /// <summary><c>name rule priority entrypoint port</c>; <c>-</c> for no priority.</summary>
    public ImmutableArray<string> Routes { get; init; } = [];

    /// <summary>Names of the secrets that it reads.</summary>
    public ImmutableArray<string> Secrets { get; init; } = [];

    /// <summary>Workloads that may connect to it.</summary>
    public ImmutableArray<string> Callers { get; init; } = [];

    public required string RegisteredAs { get; init; }

    /// <summary>Tags in the service registry, in order.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Every fact as a line with the name of its member.</summary>
    public IEnumerable<(string Fact, string Line)> Lines() =>
    [
        (nameof(Image), Image),
        .. Arguments.Select((text, index) => (nameof(Arguments), $"{index} {text}")),
        (nameof(Replicas), Text(Replicas)),
        (nameof(CpuMhz), Text(CpuMhz)),
        (nameof(MemoryMb), Text(MemoryMb)),
        .. Environment.Select(line => (nameof(Environment), line)),
        .. Ports.Select(line => (nameof(Ports), line)),
        .. Published.Select(line => (nameof(Published), line)),
        .. Startup.Select(line => (nameof(Startup), line)),
        .. Readiness.Select(line => (nameof(Readiness), line)),
        .. Liveness.Select(line => (nameof(Liveness), line)),
        .. ConfigFiles.Select(line => (nameof(ConfigFiles), line)),
        .. Volumes.Select(line => (nameof(Volumes), line)),
        .. Scratch.Select(line => (nameof(Scratch), line)),
        .. DependsOn.Select(line => (nameof(DependsOn), line)),
        (nameof(User), User),
        (nameof(ReadOnlyRoot), ReadOnlyRoot.ToString()),
        .. Capabilities.Select(line => (nameof(Capabilities), line)),
        (nameof(Confined), Confined.ToString()),
        (nameof(StopGraceSeconds), Text(StopGraceSeconds)),
        (nameof(Update), Update),
        .. Routes.Select(line => (nameof(Routes), line)),
        .. Secrets.Select(line => (nameof(Secrets), line)),
        .. Callers.Select(line => (nameof(Callers), line)),
        (nameof(RegisteredAs), RegisteredAs),
        .. Tags.Select((text, index) => (nameof(Tags), $"{index} {text}")),
    ];

    /// <summary>
    /// A probe in lines that a platform can leave out one by one: <c>port</c>, <c>path</c> (absent for TCP), <c>command</c>, <c>interval</c>,
    /// <c>timeout</c> (seconds) and <c>failures</c>. A null member gives no line.
    /// </summary>
    public static ImmutableArray<string> ProbeLines(string? port, string? path, IEnumerable<string>? command, double? interval, double? timeout, int? failures) =>
    [
        .. new[]
        {
            port is null ? null : $"port {port}",
            path is null ? null : $"path {path}",
            command is null ? null : $"command {string.Join(' ', command)}",
            interval is null ? null : $"interval {Text(interval)}",
            timeout is null ? null : $"timeout {Text(timeout)}",
            failures is null ? null : $"failures {Text(failures)}",
        }.OfType<string>(),
    ];

    private static string Text(IFormattable? value) => value?.ToString(format: null, CultureInfo.InvariantCulture) ?? "";
}
