using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Arguments by name, for resources without a class of their own.</summary>
public sealed class DictionaryResourceArgs : ResourceArgs
{
    private readonly ImmutableDictionary<string, object?> _dictionary;

    /// <param name="dictionary">Scalars, immutable arrays and dictionaries, and outputs of them.</param>
    /// <exception cref="InvalidOperationException">A value has another type.</exception>
    public DictionaryResourceArgs(ImmutableDictionary<string, object?> dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        foreach (var (name, value) in dictionary)
        {
            var type = value is IOutput ? value.GetType().GenericTypeArguments[0] : value?.GetType() ?? typeof(object);
            if (OutputTypes.FirstUnsupported(type) is { } unsupported)
            {
                throw new InvalidOperationException($"{unsupported} is not a type that argument '{name}' can have.");
            }
        }

        _dictionary = dictionary;
    }

    internal override ImmutableDictionary<string, object?> ToDictionary() => _dictionary;
}
