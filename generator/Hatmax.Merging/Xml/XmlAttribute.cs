namespace Hatmax.Merging;

/// <summary>An attribute and where it stands.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">What stands between the quotes, as written.</param>
/// <param name="Start">Where the name begins.</param>
/// <param name="ValueStart">Where the first quote stands.</param>
/// <param name="End">Just behind the last quote.</param>
internal sealed record XmlAttribute(string Name, string Value, int Start, int ValueStart, int End);
