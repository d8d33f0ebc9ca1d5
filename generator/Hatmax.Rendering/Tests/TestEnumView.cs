using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Tests;

/// <summary>A field whose values are an enum of its own, and not a list of them.</summary>
/// <param name="Property">C# property of the record.</param>
/// <param name="Type">The enum.</param>
internal sealed record TestEnumView(string Property, EnumView Type);
