using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>
/// A list of inputs, which is an input as a whole. It is filled with an initialiser, by <c>Add</c>, or from any kind of list.
/// </summary>
public sealed class InputList<T> : Input<ImmutableArray<T>>, IComposite, IEnumerable, IAsyncEnumerable<Input<T>>
{
    private Output<ImmutableArray<Input<T>>> _elements;

    /// <summary>An empty list.</summary>
    public InputList()
        : this(Pulumi.Output.Create(ImmutableArray<Input<T>>.Empty))
    {
    }

    private InputList(Output<ImmutableArray<Input<T>>> elements)
        : base(Whole(elements)) => _elements = elements;

    IOutput IComposite.Elements => _elements;

    public static implicit operator InputList<T>(T value) => Of([value]);

    public static implicit operator InputList<T>(Output<T> value) => Of([value]);

    public static implicit operator InputList<T>(Input<T> value) => Of([value]);

    public static implicit operator InputList<T>(T[] values) => Of(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(Output<T>[] values) => Of(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(Input<T>[] values) => Of(values);

    public static implicit operator InputList<T>(List<T> values) => Of(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(List<Output<T>> values) => Of(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(List<Input<T>> values) => Of(values);

    public static implicit operator InputList<T>(ImmutableArray<T> values) => Pulumi.Output.Create(values);

    public static implicit operator InputList<T>(ImmutableArray<Output<T>> values)
        => Of(values.IsDefault ? [] : values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(ImmutableArray<Input<T>> values) => Of(values.IsDefault ? [] : values);

    public static implicit operator InputList<T>(Output<T[]> values) => values.Apply(ImmutableArray.CreateRange);

    public static implicit operator InputList<T>(Output<List<T>> values) => values.Apply(ImmutableArray.CreateRange);

    public static implicit operator InputList<T>(Output<IEnumerable<T>> values) => values.Apply(ImmutableArray.CreateRange);

    public static implicit operator InputList<T>(Output<ImmutableArray<T>> values)
        => new(values.Apply(array => array.IsDefault ? [] : ImmutableArray.CreateRange(array, value => (Input<T>)value)));

    /// <summary>Appends inputs.</summary>
    public void Add(params Input<T>[] inputs) => AddRange(inputs);

    /// <summary>Appends the inputs of another list.</summary>
    public void Add(InputList<T> inputs) => AddRange(inputs);

    /// <inheritdoc cref="Add(InputList{T})"/>
    public void AddRange(InputList<T> inputs)
    {
        _elements = Concat(inputs)._elements;
        Output = Whole(_elements);
    }

    /// <summary>A new list of this one's inputs and those of another.</summary>
    public InputList<T> Concat(InputList<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Pulumi.Output.Tuple(_elements, other._elements).Apply(both => both.Item1.AddRange(both.Item2)));
    }

    /// <summary>Always throws: the values may not be there yet. The interface is what allows initialisers.</summary>
    IEnumerator IEnumerable.GetEnumerator()
        => throw new NotSupportedException("The values of an InputList<T> may not be there yet: enumerate it with await foreach.");

    public async IAsyncEnumerator<Input<T>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        foreach (var value in await Output.GetValueAsync(whenUnknown: []))
        {
            yield return value;
        }
    }

    internal InputList<T> Clone() => new(_elements);

    private static InputList<T> Of(IEnumerable<Input<T>> values) => new(Pulumi.Output.Create(values.ToImmutableArray()));

    private static Output<ImmutableArray<T>> Whole(Output<ImmutableArray<Input<T>>> elements)
        => elements.Apply(inputs => Pulumi.Output.All<T>(inputs));
}
