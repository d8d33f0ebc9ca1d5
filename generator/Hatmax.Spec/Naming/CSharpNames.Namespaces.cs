namespace Hatmax.Spec;

public static partial class CSharpNames
{
    private const int MaxSegment = 60;
    private const int MaxNamespace = 120;

    /// <summary>
    /// Namespace that all generated code is under: <c>package</c> when it is a namespace (<c>Acme.Shop</c>), the last segment of a
    /// module path (<c>github.com/x/hatmax-ref</c> → <c>HatmaxRef</c>), else the name of the system. A segment that would hide
    /// something that generated code uses (System, Microsoft, Task …) gets the suffix App.
    /// </summary>
    public static string RootNamespace(SystemSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var segments = new List<string>();
        foreach (var part in PackageParts(spec.Package?.Value))
        {
            AddSegment(segments, part);
        }

        if (segments.Count == 0)
        {
            AddSegment(segments, spec.Name.Value);
        }

        return segments.Count == 0 ? "Monorepo" : string.Join('.', segments);
    }

    /// <summary>
    /// Namespace of a service: <see cref="RootNamespace"/> and the service's name, <c>Acme.Shop.Todo</c>. A name that would hide
    /// something gets the suffix Service: <c>task</c> → <c>Acme.Shop.TaskService</c>.
    /// </summary>
    public static string ServiceNamespace(SystemSpec spec, ServiceSpec service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return RootNamespace(spec) + "." + ServiceSegment(service.Name.Value);
    }

    /// <summary>The last segment of <see cref="ServiceNamespace"/>.</summary>
    internal static string ServiceSegment(string service)
    {
        var pascal = Words.ToPascal(service);
        return HidesSomething(pascal) ? pascal + "Service" : pascal;
    }

    private static string[] PackageParts(string? package)
    {
        if (string.IsNullOrWhiteSpace(package))
        {
            return [];
        }

        if (!package.Contains('/', StringComparison.Ordinal))
        {
            return package.Split('.', StringSplitOptions.RemoveEmptyEntries);
        }

        var path = package.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        // Module paths may end in a major version: example.com/shop/v2.
        var last = path.Length > 1 && IsMajorVersion(path[^1]) ? path[^2] : path.LastOrDefault("");
        return [last.EndsWith(".git", StringComparison.Ordinal) ? last[..^4] : last];
    }

    private static bool IsMajorVersion(string segment) =>
        segment.Length > 1 && segment[0] == 'v' && segment.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    // The namespace is also the name of files.
    private static void AddSegment(List<string> segments, string text)
    {
        text = text.Length > MaxSegment ? text[..MaxSegment] : text;
        if (segments.Sum(s => s.Length + 1) + text.Length > MaxNamespace)
        {
            return;
        }

        var name = IsIdentifier(text) && char.IsAsciiLetterUpper(text[0]) ? text : Words.ToPascal(text);
        if (name.Length > 0)
        {
            var identifier = char.IsAsciiDigit(name[0]) ? "App" + name : name;
            // A house of our own name may stand under Hatmax, beside Hatmax.Shared.
            var isHouse = segments.Count == 0 && identifier is "Hatmax";
            var isShared = segments is ["Hatmax"] && identifier is "Shared";
            segments.Add(isShared || (!isHouse && HidesSomething(identifier)) ? identifier + "App" : identifier);
        }
    }

    private static bool HidesSomething(string segment) =>
        segment is "System" or "Microsoft" or "Hatmax" or "Xunit" || ReservedTypeNames.Contains(segment);
}
