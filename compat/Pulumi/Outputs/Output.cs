using System.Collections.Immutable;
using System.Globalization;

namespace Pulumi;

/// <summary>Makes outputs.</summary>
public static partial class Output
{
    /// <summary>An output of a value that is there already.</summary>
    public static Output<T> Create<T>(T value) => Output<T>.Of(OutputData<T>.Known(value));

    /// <inheritdoc cref="Output{T}.Create(Task{T})"/>
    public static Output<T> Create<T>(Task<T> value) => Output<T>.Create(value);

    /// <summary>An output that is never shown in clear.</summary>
    public static Output<T> CreateSecret<T>(T value) => Output<T>.Of(OutputData<T>.Known(value, isSecret: true));

    /// <inheritdoc cref="CreateSecret{T}(T)"/>
    public static Output<T> CreateSecret<T>(Task<T> value) => Output<T>.Create(value, isSecret: true);

    /// <inheritdoc cref="CreateSecret{T}(T)"/>
    public static Output<T> CreateSecret<T>(Output<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.With(data => data with { IsSecret = true });
    }

    /// <summary>The same output, no longer secret.</summary>
    public static Output<T> Unsecret<T>(Output<T> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.With(data => data with { IsSecret = false });
    }

    /// <summary>Whether an output is secret.</summary>
    public static async Task<bool> IsSecretAsync<T>(Output<T> output) => (await output.DataTask).IsSecret;

    /// <summary>One output of several, in their order. It is known when all are, and secret when any is.</summary>
    public static Output<ImmutableArray<T>> All<T>(params Input<T>[] inputs) => All(inputs.AsEnumerable());

    /// <inheritdoc cref="All{T}(Input{T}[])"/>
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Input<T>> inputs)
    {
        var parts = inputs.ToArray();
        return OutputGathering.Of(async gathering =>
        {
            var values = ImmutableArray.CreateBuilder<T>(parts.Length);
            foreach (var part in parts)
            {
                values.Add(await gathering.AddAsync(part));
            }

            return values.MoveToImmutable();
        });
    }

    /// <inheritdoc cref="All{T}(Input{T}[])"/>
    public static Output<ImmutableArray<T>> All<T>(params Output<T>[] outputs) => All(outputs.AsEnumerable());

    /// <inheritdoc cref="All{T}(Input{T}[])"/>
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Output<T>> outputs) => All(outputs.Select(output => (Input<T>)output));

    /// <summary>Fills a text with values and outputs, in the invariant culture.</summary>
    public static Output<string> Format(FormattableString formattableString)
    {
        ArgumentNullException.ThrowIfNull(formattableString);
        return OutputGathering.Of(async gathering =>
        {
            var arguments = formattableString.GetArguments();
            for (var i = 0; i < arguments.Length; i++)
            {
                arguments[i] = arguments[i] switch
                {
                    IInput input => await gathering.AddAsync(input.ToOutput()),
                    IOutput output => await gathering.AddAsync(output),
                    var value => value,
                };
            }

            return string.Format(CultureInfo.InvariantCulture, formattableString.Format, arguments);
        });
    }
}
