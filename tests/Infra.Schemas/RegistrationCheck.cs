using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Hatmax.Infra.Schemas;

/// <summary>Walks one registration along its schema.</summary>
internal sealed class RegistrationCheck(ResourceSchema schema, RecordedRegistration registration)
{
    private readonly List<Violation> _violations = [];

    public IReadOnlyList<Violation> Run()
    {
        CheckObject(registration.Inputs, schema.Properties, PropertyPath.Root);
        return [.. _violations.OrderBy(violation => violation.Path, StringComparer.Ordinal)];
    }

    private void CheckObject(IDictionary values, IReadOnlyDictionary<string, PropertySchema> properties, PropertyPath path)
    {
        foreach (var (key, property) in properties)
        {
            if (property.Required && !(values.Contains(key) && values[key] is not null))
            {
                Add(ViolationKind.MissingRequired, path.At(key), "It is required and is absent.");
            }
        }

        foreach (DictionaryEntry entry in values)
        {
            var key = (string)entry.Key;
            if (!properties.TryGetValue(key, out var property))
            {
                Add(ViolationKind.UnknownProperty, path.At(key), "There is no such property.");
            }
            else if (entry.Value is { } value)
            {
                CheckProperty(value, property, path.At(key));
            }
        }
    }

    private void CheckProperty(object value, PropertySchema property, PropertyPath path)
    {
        if (property.Secret && !IsSecret(value, path))
        {
            Add(ViolationKind.NotSecret, path, "It must be a secret and is sent in clear.");
        }

        if (property.Json)
        {
            CheckJson(value, property.Type, path);
            return;
        }

        CheckValue(value, property.Type, path);
        if (property.Values.Count > 0 && value is string text && !IsUnknown(value) && !property.Values.Contains(text, StringComparer.Ordinal))
        {
            Add(ViolationKind.NotAllowedValue, path, $"'{text}' is none of {string.Join(", ", property.Values)}.");
        }
    }

    private void CheckValue(object? value, PropertyType type, PropertyPath path)
    {
        if (type.Kind == PropertyKind.Any || IsUnknown(value))
        {
            return;
        }

        switch (type.Kind, value)
        {
            case (PropertyKind.Text, string):
            case (PropertyKind.Truth, bool):
            case (PropertyKind.Number, double or int or long):
            case (PropertyKind.Integer, int or long):
            case (PropertyKind.Integer, double number) when double.IsInteger(number):
                break;
            case (PropertyKind.List, IEnumerable items) when items is not (string or IDictionary):
                foreach (var (index, item) in items.Cast<object?>().Index())
                {
                    CheckValue(item, type.Element!, path.At(index));
                }

                break;
            case (PropertyKind.Map, IDictionary map):
                foreach (DictionaryEntry entry in map)
                {
                    CheckValue(entry.Value, type.Element!, path.At((string)entry.Key));
                }

                break;
            case (PropertyKind.Object, IDictionary values):
                CheckObject(values, schema.Objects[type.ObjectName!], path);
                break;
            default:
                Add(ViolationKind.WrongType, path, $"It must be {type} and is {Describe(value)}.");
                break;
        }
    }

    private void CheckJson(object value, PropertyType type, PropertyPath path)
    {
        if (IsUnknown(value))
        {
            return;
        }

        if (value is not string text || !TryParse(text, out var json))
        {
            Add(ViolationKind.WrongType, path, $"It must be the JSON text of {type} and is {Describe(value)}.");
            return;
        }

        // The text is one value: what is secret in it makes all of it secret, so only the outermost marks count.
        CheckValue(new WireReader().ReadValue(json, path), type, path);
    }

    private static bool TryParse(string text, out JsonElement json)
    {
        try
        {
            json = JsonElement.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            json = default;
            return false;
        }
    }

    // A value is hidden by a mark on itself or around it, or by marks on everything in it.
    private bool IsSecret(object? value, PropertyPath path)
    {
        // What is not known yet shows nothing, and is sent without marks.
        if (IsUnknown(value) || registration.SecretPaths is not { } secrets || path.Outwards().Any(place => secrets.Contains(place.Text)))
        {
            return true;
        }

        return value switch
        {
            IDictionary map => map.Keys.Cast<string>().All(key => IsSecret(map[key], path.At(key))),
            string => false,
            IEnumerable items => items.Cast<object?>().Index().All(item => IsSecret(item.Item, path.At(item.Index))),
            _ => false,
        };
    }

    private static bool IsUnknown(object? value) => value is RecordedRegistration.Unknown;

    private static string Describe(object? value) => value switch
    {
        null => "nothing",
        string => "a text",
        bool => "a truth value",
        int or long or double => string.Create(CultureInfo.InvariantCulture, $"the number {value}"),
        IDictionary => "an object",
        IEnumerable => "a list",
        _ => value.GetType().Name,
    };

    private void Add(ViolationKind kind, PropertyPath path, string message)
        => _violations.Add(new Violation(kind, registration.Type, registration.Name, path.Text, message));
}
