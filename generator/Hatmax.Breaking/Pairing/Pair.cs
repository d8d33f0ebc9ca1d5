namespace Hatmax.Breaking.Pairing;

/// <summary>The same thing in both specs.</summary>
/// <param name="Old">As it was.</param>
/// <param name="New">As it is.</param>
/// <param name="Renamed">True when a former name joined them.</param>
internal sealed record Pair<T>(T Old, T New, bool Renamed);
