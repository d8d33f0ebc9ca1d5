namespace Hatmax.Shared.Http;

/// <summary>One field at fault.</summary>
/// <param name="Field">The JSON path of the field, such as <c>items[0].text</c>.</param>
/// <param name="Code">The rule it broke, such as <c>required</c>.</param>
/// <param name="Message">One sentence for a person.</param>
public sealed record ErrorDetail(string Field, string Code, string Message);
