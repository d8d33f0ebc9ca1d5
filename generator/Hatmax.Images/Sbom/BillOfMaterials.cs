using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Hatmax.Images;

/// <summary>Writes what is in an image: packages from the lock file, projects, the framework and the base image. No time, no chance: the same image has the same bill.</summary>
internal static class BillOfMaterials
{
    /// <summary>The bill as CycloneDX 1.6 JSON.</summary>
    /// <param name="job">The image.</param>
    /// <param name="lockFile">Lock file of its project.</param>
    /// <param name="app">Folder of the program in the build context.</param>
    /// <param name="baseImage">What the image stands on.</param>
    public static byte[] Write(ImageJob job, string lockFile, string app, string baseImage)
    {
        var packages = LockedPackage.Read(lockFile);
        var shipped = Shipped(Path.Combine(app, job.Project.Assembly + ".deps.json"));
        List<BomComponent> platform = [.. Frameworks(Path.Combine(app, job.Project.Assembly + ".runtimeconfig.json")), Base(baseImage)];
        var self = new BomComponent("application", job.Repository) { Reference = job.Reference, Version = job.Tag };
        List<BomComponent> components = [.. platform, .. packages.Values.Select(package => Component(package, shipped))];
        List<BomDependency> dependencies =
        [
            new(job.Reference, [.. platform.Select(part => part.Reference!), .. References(packages.Values.Where(IsRoot).Select(package => package.Name), packages)]),
            .. platform.Select(part => new BomDependency(part.Reference!, [])),
            .. packages.Values.Select(package => new BomDependency(Reference(package), References(package.Needs, packages))),
        ];
        var metadata = new BomMetadata(new BomTools([new BomComponent("application", "hatmax")]), self);
        var unnamed = new BomDocument("", metadata, components, dependencies);
        return Bytes(unnamed with { SerialNumber = "urn:uuid:" + Id(Bytes(unnamed)).ToString("D") });

        bool IsRoot(LockedPackage package) => package.IsDirect || package.IsProject;
    }

    private static byte[] Bytes(BomDocument document) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(document, BomJson.Default.BomDocument) + "\n");

    private static BomComponent Component(LockedPackage package, IReadOnlySet<string> shipped) => new("library", package.Name)
    {
        Reference = Reference(package),
        Version = package.Version,
        Scope = package.IsProject || shipped.Contains(package.Name) ? "required" : "excluded",
        Hashes = package.Hash is null ? null : [new BomHash("SHA-512", Convert.ToHexStringLower(Convert.FromBase64String(package.Hash)))],
        Purl = package.IsProject ? null : Reference(package),
    };

    private static string Reference(LockedPackage package) =>
        package.IsProject ? "project:" + package.Name : $"pkg:nuget/{Uri.EscapeDataString(package.Name)}@{Uri.EscapeDataString(package.Version!)}";

    private static IReadOnlyList<string> References(IEnumerable<string> names, ImmutableSortedDictionary<string, LockedPackage> packages) =>
        [.. names.Where(packages.ContainsKey).Select(name => Reference(packages[name])).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static BomComponent Base(string image)
    {
        var digest = image.IndexOf('@', StringComparison.Ordinal) is var at && at >= 0 ? image[(at + 1)..] : null;
        var tagged = at >= 0 ? image[..at] : image;
        var colon = tagged.LastIndexOf(':');
        var (name, tag) = colon > tagged.LastIndexOf('/') ? (tagged[..colon], tagged[(colon + 1)..]) : (tagged, null);
        return new BomComponent("container", name)
        {
            Reference = "image:" + image,
            Version = tag ?? digest,
            Purl = digest is null ? null : $"pkg:oci/{name[(name.LastIndexOf('/') + 1)..]}@{Uri.EscapeDataString(digest)}?repository_url={Uri.EscapeDataString(name)}{(tag is null ? "" : "&tag=" + tag)}",
        };
    }

    private static IEnumerable<BomComponent> Frameworks(string runtimeConfig)
    {
        if (!File.Exists(runtimeConfig))
        {
            return [];
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(runtimeConfig));
        var options = document.RootElement.GetProperty("runtimeOptions");
        IEnumerable<JsonElement> named = options.TryGetProperty("frameworks", out var many) ? many.EnumerateArray() : options.TryGetProperty("framework", out var one) ? [one] : [];
        return [.. named.Select(framework => (Name: framework.GetProperty("name").GetString()!, Version: framework.GetProperty("version").GetString()!))
            .Select(framework => new BomComponent("framework", framework.Name) { Reference = $"framework:{framework.Name}@{framework.Version}", Version = framework.Version, Scope = "required" })];
    }

    private static HashSet<string> Shipped(string depsFile)
    {
        if (!File.Exists(depsFile))
        {
            return [];
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(depsFile));
        return document.RootElement.GetProperty("libraries").EnumerateObject()
            .Select(library => library.Name[..library.Name.IndexOf('/', StringComparison.Ordinal)])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    // The first half of the hash with the marks of a name-based identifier (RFC 9562).
    private static Guid Id(byte[] content)
    {
        var bytes = SHA256.HashData(content).AsSpan(0, 16).ToArray();
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
