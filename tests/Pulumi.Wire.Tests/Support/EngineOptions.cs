namespace WireTests.Support;

/// <summary>How the engine behaves.</summary>
internal sealed record EngineOptions
{
    /// <summary>Whether it shows what would happen instead of doing it.</summary>
    public bool Preview { get; init; }

    /// <summary>Flags of engine.mjs.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    public static EngineOptions Update { get; } = new();

    public static EngineOptions With(params string[] flags) => new() { Flags = flags };
}
