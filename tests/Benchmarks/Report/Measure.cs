namespace Hatmax.Benchmarks.Report;

/// <summary>One figure and its limit.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The figure.</param>
/// <param name="Limit">Text of the limit; empty when there is none.</param>
/// <param name="Unit">Unit of both.</param>
/// <param name="Detail">The absolute figures behind it.</param>
/// <param name="Passed">The figure keeps the limit.</param>
internal sealed record Measure(string Name, double Value, string Limit, string Unit, string Detail, bool Passed)
{
    public static Measure AtMost(string name, double value, double limit, string unit, string detail = "") =>
        new(name, value, $"≤ {limit} {unit}", unit, detail, value <= limit);

    public static Measure AtLeast(string name, double value, double limit, string unit, string detail = "") =>
        new(name, value, $"≥ {limit} {unit}", unit, detail, value >= limit);

    public static Measure Report(string name, double value, string unit, string detail = "") =>
        new(name, value, "", unit, detail, Passed: true);
}
