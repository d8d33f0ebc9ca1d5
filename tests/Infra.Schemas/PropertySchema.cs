namespace Hatmax.Infra.Schemas;

/// <summary>What is known of one property.</summary>
/// <param name="Type">The type of its value.</param>
/// <param name="Required">Whether the provider refuses an object without it.</param>
/// <param name="Secret">Whether its value is never to be seen.</param>
/// <param name="Replaces">Whether another value replaces the resource instead of changing it.</param>
/// <param name="Json">Whether the value is sent as the text of its JSON; so are all but the texts of a provider.</param>
/// <param name="Values">The texts that are taken; empty when any is.</param>
public sealed record PropertySchema(PropertyType Type, bool Required, bool Secret, bool Replaces, bool Json, IReadOnlyList<string> Values);
