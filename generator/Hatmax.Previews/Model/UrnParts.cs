namespace Hatmax.Previews;

/// <summary>The parts of <c>urn:pulumi:STACK::PROJECT::PARENT$TYPE::NAME</c>; a text of another form is all name.</summary>
internal readonly record struct UrnParts(string Stack, string Project, string Type, string Name)
{
    private const string Prefix = "urn:pulumi:";

    public static UrnParts Of(string urn)
    {
        // A name may hold "::" itself.
        var parts = urn.StartsWith(Prefix, StringComparison.Ordinal) ? urn[Prefix.Length..].Split("::", 4) : [];
        return parts.Length == 4
            ? new UrnParts(parts[0], parts[1], parts[2][(parts[2].LastIndexOf('$') + 1)..], parts[3])
            : new UrnParts("", "", "", urn);
    }
}
