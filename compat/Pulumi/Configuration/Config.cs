using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Pulumi;

/// <summary>The settings of a stack, under one name.</summary>
/// <param name="name">The part of the keys before the colon; the name of the project when absent.</param>
public sealed partial class Config(string? name = null)
{
    private readonly string _prefix = WithoutSuffix(name ?? Deployment.Instance.ProjectName);

    /// <summary>A text; null when it is not set.</summary>
    public string? Get(string key) => Deployment.Required.Settings.Config.GetValueOrDefault(FullKey(key));

    /// <summary><c>true</c> or <c>false</c>; null when it is not set.</summary>
    /// <exception cref="RunException">It is something else.</exception>
    public bool? GetBoolean(string key) => Get(key) switch
    {
        null => null,
        "true" => true,
        "false" => false,
        _ => throw new ConfigTypeException(FullKey(key), nameof(Boolean)),
    };

    /// <summary>A whole number of 32 bits; null when it is not set.</summary>
    /// <exception cref="RunException">It is something else.</exception>
    public int? GetInt32(string key) => Get(key) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) => value,
        _ => throw new ConfigTypeException(FullKey(key), nameof(Int32)),
    };

    /// <summary>A number; null when it is not set.</summary>
    /// <exception cref="RunException">It is something else.</exception>
    public double? GetDouble(string key) => Get(key) switch
    {
        null => null,
        var text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) => value,
        _ => throw new ConfigTypeException(FullKey(key), nameof(Double)),
    };

    /// <summary>A value from JSON; the default of the type when it is not set.</summary>
    /// <exception cref="RunException">It is not JSON, or not of the type.</exception>
    [return: MaybeNull]
    public T GetObject<T>(string key)
    {
        if (Get(key) is not { } text)
        {
            return default;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(text);
        }
        catch (JsonException e)
        {
            throw new ConfigTypeException(FullKey(key), typeof(T).ToString(), e);
        }
    }

    /// <summary>A text that must be set.</summary>
    /// <exception cref="RunException">It is not.</exception>
    public string Require(string key) => Get(key) ?? throw new ConfigMissingException(FullKey(key));

    /// <inheritdoc cref="GetBoolean"/>
    /// <summary><c>true</c> or <c>false</c>, which must be set.</summary>
    public bool RequireBoolean(string key) => GetBoolean(key) ?? throw new ConfigMissingException(FullKey(key));

    /// <inheritdoc cref="GetInt32"/>
    /// <summary>A whole number that must be set.</summary>
    public int RequireInt32(string key) => GetInt32(key) ?? throw new ConfigMissingException(FullKey(key));

    /// <inheritdoc cref="GetDouble"/>
    /// <summary>A number that must be set.</summary>
    public double RequireDouble(string key) => GetDouble(key) ?? throw new ConfigMissingException(FullKey(key));

    /// <inheritdoc cref="GetObject"/>
    /// <summary>A value from JSON that must be set.</summary>
    public T RequireObject<T>(string key) => Get(key) is null ? throw new ConfigMissingException(FullKey(key)) : GetObject<T>(key)!;

    private static string WithoutSuffix(string name)
        => name.EndsWith(":config", StringComparison.Ordinal) ? name[..^":config".Length] : name;

    private string FullKey(string key) => $"{_prefix}:{key}";
}
