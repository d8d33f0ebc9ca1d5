namespace Hatmax.Shared.Hosting;

/// <summary>One dependency of the service.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Status"><c>up</c>, <c>degraded</c> or <c>down</c>.</param>
/// <param name="LastSeen">When it was last up, in UTC; null if it never was.</param>
/// <param name="Error">What is wrong, without internals; null when up.</param>
/// <param name="Critical">Whether the service cannot work without it.</param>
/// <param name="Derived">Whether the status follows from another item's and was not looked at itself.</param>
public sealed record HealthItem(string Name, string Status, DateTimeOffset? LastSeen, string? Error, bool Critical, bool Derived);
