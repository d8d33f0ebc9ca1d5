using System.Globalization;

namespace Hatmax.Editing;

public static partial class SpecEdits
{
    /// <summary>A template pack, behind those that there are.</summary>
    /// <param name="source">Path from the folder of the spec, or <c>nuget:</c> and a name.</param>
    /// <param name="version">Its version.</param>
    /// <param name="hash">Its hash, with <c>sha256:</c>.</param>
    /// <param name="parameters">Values by name.</param>
    public static SpecEdit AddPack(string source, string version, string hash, IReadOnlyList<KeyValuePair<string, string>> parameters) => new(plan =>
    {
        if (IndexOfPack(plan, source) is not null)
        {
            plan.Refuse(EditDiagnostics.Exists, $"The spec uses the pack '{source}' already.", "Record a change of it with 'hatmax packs pin'.");
        }

        plan.Append(SpecPath.Of("packs"), SpecMap.Of(
            ("source", SpecValue.Text(source)), ("version", SpecValue.Text(version)), ("hash", SpecValue.Text(hash)),
            ("parameters", Map([.. parameters.Select(p => (p.Key, (SpecValue?)SpecValue.Typed(p.Value)))]))));
    });

    /// <summary>Records packs as they are now.</summary>
    /// <param name="pins">Source, version and hash of each; no version keeps what the spec says.</param>
    public static SpecEdit PinPacks(IReadOnlyList<(string Source, string? Version, string Hash)> pins) => new(plan =>
    {
        foreach (var (source, version, hash) in pins)
        {
            if (IndexOfPack(plan, source) is not { } at)
            {
                plan.Refuse(EditDiagnostics.Missing, $"The spec does not use a pack '{source}'.", "Add it with 'hatmax packs add'.");
                continue;
            }

            var path = SpecPath.Of("packs", at);
            if (version is not null)
            {
                plan.Set(path.Add("version"), SpecValue.Text(version));
            }

            plan.Set(path.Add("hash"), SpecValue.Text(hash));
        }
    });

    /// <summary>A template pack.</summary>
    public static SpecEdit RemovePack(string source) => new(plan =>
    {
        if (plan.Find("packs") is SpecList { Items.Length: 1 } && IndexOfPack(plan, source) is not null)
        {
            plan.Remove(SpecPath.Of("packs"));
        }
        else
        {
            RemoveItem(plan, SpecPath.Of("packs"), $"pack '{source}'", item => Is(item, "source", source));
        }
    });

    private static string? IndexOfPack(EditPlan plan, string source)
    {
        var items = (plan.Find("packs") as SpecList)?.Items ?? [];
        var at = items.ToList().FindIndex(item => Is(item, "source", source));
        return at < 0 ? null : at.ToString(CultureInfo.InvariantCulture);
    }
}
