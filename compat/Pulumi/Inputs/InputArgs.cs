using System.Collections.Immutable;
using System.Reflection;
using Google.Protobuf;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Arguments whose members marked with <see cref="InputAttribute"/> are sent.</summary>
public abstract class InputArgs
{
    private protected InputArgs()
    {
    }

    /// <summary>The inputs by name; one that is not given is null.</summary>
    /// <exception cref="ArgumentNullException">A required one is not given.</exception>
    internal virtual ImmutableDictionary<string, object?> ToDictionary()
    {
        const BindingFlags any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
        var type = GetType();
        var fields = type.GetFields(any).Select(field => Member(field, field.GetValue));
        var properties = type.GetProperties(any).Select(property => Member(property, property.GetValue));
        return fields.Concat(properties).OfType<KeyValuePair<string, object?>>().ToImmutableDictionary();
    }

    private KeyValuePair<string, object?>? Member(MemberInfo member, Func<object, object?> read)
    {
        if (member.GetCustomAttribute<InputAttribute>() is not { } input)
        {
            return null;
        }

        var value = read(this);
        if (input.IsRequired && value is null)
        {
            throw new ArgumentNullException(member.Name, $"{GetType()}.{member.Name} is required and has no value.");
        }

        return KeyValuePair.Create(input.Name, input.Json && value is not null ? ToJson(member.Name, value) : value);
    }

    private static Output<string> ToJson(string context, object value) => OutputGathering.Of(async gathering =>
    {
        var plain = value is IInput input ? await gathering.AddAsync(input.ToOutput()) : value;
        var serialized = await new Serializer(keepResources: false).SerializeAsync(context, plain);
        return serialized is null ? "null" : JsonFormatter.Default.Format(serialized);
    });
}
