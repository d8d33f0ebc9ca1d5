using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>
/// A dictionary of inputs, which is an input as a whole. It is filled with an initialiser, by <c>Add</c>, or from any kind of dictionary.
/// </summary>
public sealed class InputMap<TValue>
    : Input<ImmutableDictionary<string, TValue>>, IComposite, IEnumerable, IAsyncEnumerable<Input<KeyValuePair<string, TValue>>>
{
    private Output<ImmutableDictionary<string, Input<TValue>>> _elements;

    /// <summary>An empty dictionary.</summary>
    public InputMap()
        : this(Pulumi.Output.Create(ImmutableDictionary<string, Input<TValue>>.Empty))
    {
    }

    private InputMap(Output<ImmutableDictionary<string, Input<TValue>>> elements)
        : base(Whole(elements)) => _elements = elements;

    IOutput IComposite.Elements => _elements;

    /// <summary>Adds a value; it is the same as <see cref="Add(string, Input{TValue})"/>.</summary>
    public Input<TValue> this[string key]
    {
        set => Add(key, value);
    }

    public static implicit operator InputMap<TValue>(Dictionary<string, TValue> values) => Pulumi.Output.Create(values);

    public static implicit operator InputMap<TValue>(ImmutableDictionary<string, TValue> values) => Pulumi.Output.Create(values);

    public static implicit operator InputMap<TValue>(Output<Dictionary<string, TValue>> values)
        => values.Apply(ImmutableDictionary.CreateRange);

    public static implicit operator InputMap<TValue>(Output<IDictionary<string, TValue>> values)
        => values.Apply(ImmutableDictionary.CreateRange);

    public static implicit operator InputMap<TValue>(Output<ImmutableDictionary<string, TValue>> values)
        => new(values.Apply(map => map?.ToImmutableDictionary(pair => pair.Key, pair => (Input<TValue>)pair.Value)!));

    /// <summary>A new dictionary of the values of two; where both have a key, the second one's value counts.</summary>
    public static InputMap<TValue> Merge(InputMap<TValue> first, InputMap<TValue> second)
        => new(Pulumi.Output.Tuple(first._elements, second._elements).Apply(both => both.Item1.SetItems(both.Item2)));

    /// <summary>Adds a value. A key that is there already with another value is an error, seen when the value is awaited.</summary>
    public void Add(string key, Input<TValue> value) => Set(_elements.Apply(map => AddTo(map, key, value)));

    /// <summary>Adds the values of another dictionary.</summary>
    public void Add(InputMap<TValue> values) => AddRange(values);

    /// <inheritdoc cref="Add(InputMap{TValue})"/>
    public void AddRange(InputMap<TValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Set(Pulumi.Output.Tuple(_elements, values._elements).Apply(both => both.Item1.AddRange(both.Item2)));
    }

    /// <summary>Always throws: the values may not be there yet. The interface is what allows initialisers.</summary>
    IEnumerator IEnumerable.GetEnumerator()
        => throw new NotSupportedException("The values of an InputMap<T> may not be there yet: enumerate it with await foreach.");

    public async IAsyncEnumerator<Input<KeyValuePair<string, TValue>>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        foreach (var pair in await Output.GetValueAsync(whenUnknown: ImmutableDictionary<string, TValue>.Empty))
        {
            yield return pair;
        }
    }

    private static ImmutableDictionary<string, Input<TValue>> AddTo(
        ImmutableDictionary<string, Input<TValue>> map, string key, Input<TValue> value)
    {
        if (!map.TryGetValue(key, out var present))
        {
            return map.Add(key, value);
        }

        return map.SetItem(key, Pulumi.Output.Tuple(present, value).Apply(both =>
            EqualityComparer<TValue>.Default.Equals(both.Item1, both.Item2)
                ? both.Item1
                : throw new ArgumentException($"The map has a different value for '{key}' already.", nameof(key))));
    }

    private static Output<ImmutableDictionary<string, TValue>> Whole(Output<ImmutableDictionary<string, Input<TValue>>> elements)
        => elements.Apply(map => map is null ? null : OutputGathering.Of(async gathering =>
        {
            var values = ImmutableDictionary.CreateBuilder<string, TValue>();
            foreach (var (key, value) in map)
            {
                values[key] = await gathering.AddAsync(value);
            }

            return values.ToImmutable();
        }));

    private void Set(Output<ImmutableDictionary<string, Input<TValue>>> changed)
    {
        _elements = changed;
        Output = Whole(changed);
    }
}
