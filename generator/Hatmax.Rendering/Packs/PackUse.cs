using System.Reflection;
using Hatmax.Rendering.Packs;

namespace Hatmax.Rendering;

/// <summary>Holds a pack against what the spec says about it.</summary>
/// <param name="specFile">The spec as people should see it.</param>
public sealed class PackUse(string specFile)
{
    private static readonly string Tool =
        typeof(PackUse).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    private readonly Dictionary<string, PackSpec> _names = new(StringComparer.Ordinal);

    /// <summary>The pack as the spec uses it, and everything that does not fit; then it must not be used.</summary>
    /// <param name="spec">What the spec says.</param>
    /// <param name="content">The files of the pack.</param>
    /// <param name="manifest">Its manifest.</param>
    public (TemplatePack Pack, ImmutableArray<Diagnostic> Findings) Check(PackSpec spec, PackContent content, PackManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(manifest);
        var bag = new DiagnosticBag(specFile);
        CheckHash(spec, content, manifest, bag);
        CheckVersions(spec, manifest, bag);
        if (!_names.TryAdd(manifest.Name.Value, spec))
        {
            bag.Add(
                PackDiagnostics.SameName, spec.Source.Span, $"The pack '{spec.Source}' is called '{manifest.Name}', like '{_names[manifest.Name.Value].Source}'.",
                "Remove one of them from the spec.");
        }

        return (new TemplatePack(content, manifest, Values(spec, manifest, bag)), bag.ToSorted());
    }

    private static void CheckHash(PackSpec spec, PackContent content, PackManifest manifest, DiagnosticBag bag)
    {
        if (spec.Hash is not { } hash)
        {
            bag.Add(
                PackDiagnostics.Hash, spec.Source.Span, $"The pack '{spec.Source}' is not pinned; its hash is {content.Hash}.",
                $"Look at the pack, then record it: hatmax packs pin {manifest.Name}");
        }
        else if (!string.Equals(hash.Value, content.Hash, StringComparison.Ordinal))
        {
            bag.Add(
                PackDiagnostics.Hash, hash.Span, $"The pack '{spec.Source}' is pinned with {hash}, and has {content.Hash}.",
                $"Look at what has changed in it, then record it: hatmax packs pin {manifest.Name}");
        }
    }

    private static void CheckVersions(PackSpec spec, PackManifest manifest, DiagnosticBag bag)
    {
        if (spec.Version is { } version && !string.Equals(version.Value, manifest.Version.Value, StringComparison.Ordinal))
        {
            bag.Add(
                PackDiagnostics.Version, version.Span, $"The pack '{spec.Source}' has the version {manifest.Version}, and the spec wants {version}.",
                $"Bring version {version} there, or record the other: hatmax packs pin {manifest.Name}");
        }

        if (manifest.Requires is { } requires && VersionRange.Parse(requires.Value)?.Contains(Tool) == false)
        {
            bag.Add(
                PackDiagnostics.Version, spec.Source.Span, $"The pack '{spec.Source}' needs hatmax {requires}, and this is {Tool.Split('+')[0]}.",
                "Use a version of the pack, or of hatmax, that fits.");
        }
    }

    private static ImmutableSortedDictionary<string, object> Values(PackSpec spec, PackManifest manifest, DiagnosticBag bag)
    {
        var values = manifest.Parameters.ToDictionary(p => p.Name.Value, PackValues.Fallback, StringComparer.Ordinal);
        foreach (var (name, text) in spec.Parameters)
        {
            if (manifest.Parameters.FirstOrDefault(p => p.Name.Value == name.Value) is not { } parameter)
            {
                var near = NearestName.Of(name.Value, values.Keys);
                bag.Add(
                    PackDiagnostics.Parameter, name.Span, $"The pack '{manifest.Name}' has no parameter '{name}'.",
                    near is not null ? $"Did you mean '{near}'?" : values.Count == 0 ? "Remove it; the pack has no parameters." : $"Use one of: {string.Join(", ", values.Keys.Order(StringComparer.Ordinal))}.");
            }
            else if (PackValues.Read(parameter.Type, text.Value) is { } value)
            {
                values[name.Value] = value;
            }
            else
            {
                bag.Add(PackDiagnostics.Parameter, text.Span, $"'{name}' must be {PackValues.Noun(parameter.Type)}, and this is '{text}'.", $"Write {PackValues.Noun(parameter.Type)}.");
            }
        }

        foreach (var missing in manifest.Parameters.Where(p => p.IsRequired && spec.Parameters.All(s => s.Name.Value != p.Name.Value)))
        {
            bag.Add(
                PackDiagnostics.Parameter, spec.Source.Span, $"The pack '{manifest.Name}' needs the parameter '{missing.Name}'{(missing.Description is { } what ? $": {what.TrimEnd('.')}" : "")}.",
                $"Add it: `parameters: {{{missing.Name}: …}}`.");
        }

        return values.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }
}
