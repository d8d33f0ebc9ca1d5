using System.Diagnostics.CodeAnalysis;

namespace Hatmax.Cli;

/// <summary>A value, or the reason why there is none.</summary>
internal readonly record struct Outcome<T>(T? Value, Failure? Failure)
    where T : class
{
    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Failure failure) => new(null, failure);

    /// <summary>True with the value, or false with the failure.</summary>
    public bool TryGet([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Failure? failure)
    {
        value = Value;
        failure = Failure;
        return value is not null;
    }
}
