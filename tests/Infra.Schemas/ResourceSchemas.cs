namespace Hatmax.Infra.Schemas;

/// <summary>Facts of the resources that the deployment registers, and a check of registrations against them.</summary>
public sealed class ResourceSchemas
{
    private readonly Dictionary<string, ResourceSchema> _resources;

    private ResourceSchemas(Dictionary<string, ResourceSchema> resources, IReadOnlyDictionary<string, string> versions)
    {
        _resources = resources;
        Versions = versions;
    }

    /// <summary>The schemas by type token.</summary>
    public IReadOnlyDictionary<string, ResourceSchema> Resources => _resources;

    /// <summary>The version of each provider package that the facts are of.</summary>
    public IReadOnlyDictionary<string, string> Versions { get; }

    /// <summary>Reads the facts that are kept in this library.</summary>
    public static ResourceSchemas Load()
    {
        var packages = PackageFacts.ReadAll();
        return new ResourceSchemas(
            packages.SelectMany(package => package.Schemas()).ToDictionary(schema => schema.Type, StringComparer.Ordinal),
            packages.ToDictionary(package => package.Package, package => package.Version, StringComparer.Ordinal));
    }

    /// <summary>
    /// What the provider would refuse, and what must be a secret and is none. Components are of no provider and have no schema: leave them
    /// out.
    /// </summary>
    /// <returns>All violations in the order of their paths; none when the registration is right.</returns>
    public IReadOnlyList<Violation> Violations(RecordedRegistration registration)
    {
        if (!_resources.TryGetValue(registration.Type, out var schema))
        {
            return [new Violation(ViolationKind.UnknownResource, registration.Type, registration.Name, "", "No schema is known for this type.")];
        }

        var check = new RegistrationCheck(schema, registration);
        return check.Run();
    }
}
