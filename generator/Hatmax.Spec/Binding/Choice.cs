namespace Hatmax.Spec.Binding;

/// <summary>A word and what it means.</summary>
internal sealed record Choice<T>(string Word, T Value);
