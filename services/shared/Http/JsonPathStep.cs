namespace Hatmax.Shared.Http;

/// <summary>One step of a JSON path: a member by name, or an element by index if the name is null.</summary>
internal readonly record struct JsonPathStep(string? Name, int Index);
