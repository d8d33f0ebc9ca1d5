using System.Globalization;
using Hatmax.Deployment.Planning;
using Hatmax.Spec.Validation;
using Hatmax.Spec.Yaml;

namespace Hatmax.Deployment.Stacks;

/// <summary>Takes the settings out of the nodes of a stack file.</summary>
internal sealed class StackReader(DiagnosticBag bag, string stack)
{
    private const string Prefix = "hatmax:";

    private static readonly string[] Keys = ["baseImage", "domain", "environment", "external", "namespace", "platform", "registry", "replicas"];

    // The credentials that a plan can ask for.
    private static readonly string[] SecretNames =
        [.. BackingCatalogue.All.Where(b => b.Kind == WorkloadKind.Database).SelectMany(b => new[] { $"{b.Name}-dsn", $"{b.Name}-password", $"{b.Name}-user" })];

    public StackSettings Settings { get; private set; } = new() { Stack = stack };

    public void Read(YamlNode root)
    {
        if (root is not YamlMapping file)
        {
            bag.Add(DeploymentDiagnostics.StackUnreadable, root.Span, $"A stack file is a map, and this is {root.Noun}.", DeploymentDiagnostics.StackUnreadable.Fix);
            return;
        }

        var at = file.IndexOf("config");
        if (at < 0 || file.Entries[at].Value is { IsNull: true })
        {
            return;
        }

        if (file.Entries[at].Value is not YamlMapping config)
        {
            bag.Add(DeploymentDiagnostics.StackUnreadable, file.Entries[at].Value.Span, $"The `config` of a stack is a map, and this is {file.Entries[at].Value.Noun}.", "Write settings below it.");
            return;
        }

        foreach (var entry in config.Entries.Where(e => e.Key.Text.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            ReadSetting(entry.Key.Text[Prefix.Length..], entry.Key.Span, entry.Value);
        }
    }

    private void ReadSetting(string key, SourceSpan span, YamlNode value)
    {
        if (Array.IndexOf(Keys, key) < 0)
        {
            ReadSecret(key, span, value);
            return;
        }

        if (key == "external")
        {
            ReadExternal(value);
            return;
        }

        if (value is not YamlScalar { IsNull: false } scalar)
        {
            Bad(value.Span, $"The setting '{Prefix}{key}' is {(IsSecure(value) ? "encrypted" : value.Noun)}, and a plan needs it as a text.", "Set it without --secret, as a single value.");
            return;
        }

        var text = scalar.Text;
        Settings = key switch
        {
            "baseImage" => Settings with { BaseImage = text },
            "domain" => Settings with { Domain = text },
            "environment" => Settings with { Environment = text },
            "namespace" => Settings with { Namespace = text },
            "registry" => Settings with { Registry = text },
            "replicas" => Settings with { Replicas = Replicas(text, span) },
            _ => Settings with { Platform = Platform(text, span) },
        };
    }

    private void ReadSecret(string key, SourceSpan span, YamlNode value)
    {
        if (IsSecure(value) || SecretNames.Contains(key, StringComparer.Ordinal))
        {
            Settings = Settings with { Secrets = Settings.Secrets.Add(key) };
        }

        if (!SecretNames.Contains(key, StringComparer.Ordinal))
        {
            bag.Add(DeploymentDiagnostics.UnknownStackKey, span, $"The setting '{Prefix}{key}' means nothing.",
                NearestName.Of(key, Keys.Concat(SecretNames)) is { } nearest ? $"Did you mean '{Prefix}{nearest}'?" : $"Known are {Hint.List(Keys)}.");
        }
        else if (!IsSecure(value))
        {
            bag.Add(DeploymentDiagnostics.PlainSecret, value.Span, $"The secret '{Prefix}{key}' is not encrypted.", $"Set it with `pulumi config set --secret {Prefix}{key}`.");
        }
    }

    private void ReadExternal(YamlNode value)
    {
        // Pulumi keeps an object that was set as one text as a text of JSON.
        if (value is YamlScalar { Text: ['{', ..] } text && YamlReader.Read(text.Text, new DiagnosticBag(bag.File)) is YamlMapping inner)
        {
            value = inner;
        }

        if (value is not YamlMapping map)
        {
            Bad(value.Span, $"The setting '{Prefix}external' is {value.Noun} instead of a map of names to addresses.",
                $"Set single addresses with `pulumi config set --path {Prefix}external.postgres db.example.com:5432`.");
            return;
        }

        foreach (var entry in map.Entries)
        {
            if (entry.Value is YamlScalar { IsNull: false } address)
            {
                Settings = Settings with { External = Settings.External.SetItem(entry.Key.Text, address.Text) };
            }
            else
            {
                Bad(entry.Value.Span, $"The external address '{entry.Key.Text}' is no text.", "Write it as host:port, without credentials and without --secret.");
            }
        }
    }

    private int? Replicas(string text, SourceSpan span)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        Bad(span, $"The setting '{Prefix}replicas' is '{text}', which is no whole number above 0.", "Write a whole number above 0.");
        return null;
    }

    private DeploymentPlatform? Platform(string text, SourceSpan span)
    {
        if (PlatformNames.Find(text) is { } platform)
        {
            return platform;
        }

        bag.Add(DeploymentDiagnostics.UnknownPlatform, span, $"The platform '{text}' is unknown.", Hint.Unknown(text, ["docker", "nomad", "kubernetes"], "leave the setting out"));
        return null;
    }

    private void Bad(SourceSpan span, string message, string fix) => bag.Add(DeploymentDiagnostics.BadStackValue, span, message, fix);

    private static bool IsSecure(YamlNode value) => value is YamlMapping { Entries: [{ Key.Text: "secure" }] };
}
