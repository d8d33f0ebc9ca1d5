using System.Globalization;
using Hatmax.Cli.CommandLine;
using Hatmax.Workspace;

namespace Hatmax.Cli.Packs;

/// <summary>Shows packs.</summary>
internal static class PackTable
{
    /// <summary>Writes a table, or JSON where that is asked for.</summary>
    public static void Write(Invocation invocation, ImmutableArray<PackReading> packs)
    {
        if (invocation.Json)
        {
            WriteJson(invocation, packs);
            return;
        }

        var table = new RichTable("pack", "version", "files", "source", "state").WithHeaders();
        foreach (var pack in packs)
        {
            var kinds = pack.Pack?.Manifest.Files.Length.ToString(CultureInfo.InvariantCulture) ?? "";
            table.Add(pack.Name, pack.Pack?.Manifest.Version.Value ?? "", kinds, pack.Spec.Source.Value, State(pack));
        }

        table.Write(invocation.Terminal);
    }

    private static string State(PackReading pack) => pack.Findings.IsEmpty ? "pinned" : string.Join(", ", pack.Findings.Select(f => f.Id).Distinct(StringComparer.Ordinal));

    private static void WriteJson(Invocation invocation, ImmutableArray<PackReading> packs) => invocation.Terminal.Json(json =>
    {
        json.WriteStartArray("packs");
        foreach (var pack in packs)
        {
            json.WriteStartObject();
            json.WriteString("name", pack.Name);
            json.WriteString("source", pack.Spec.Source.Value);
            json.WriteString("version", pack.Pack?.Manifest.Version.Value);
            json.WriteString("description", pack.Pack?.Manifest.Description);
            json.WriteString("pinned", pack.Spec.Hash?.Value);
            json.WriteString("hash", pack.Content?.Hash);
            json.WriteBoolean("ok", pack.Findings.IsEmpty);
            json.WriteStrings("templates", pack.Pack?.Manifest.Files.Select(pack.Pack.Manifest.TemplateName) ?? []);
            json.WriteStrings("findings", pack.Findings.Select(f => f.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
