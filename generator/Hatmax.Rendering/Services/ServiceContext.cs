namespace Hatmax.Rendering.Services;

/// <summary>One service while its views are built.</summary>
/// <param name="System">The whole spec.</param>
/// <param name="Facts">Look-ups of the service.</param>
/// <param name="Name">C# word of the service.</param>
/// <param name="Routes">Effective routes.</param>
internal sealed record ServiceContext(SystemSpec System, ServiceFacts Facts, string Name, ImmutableArray<ServiceRoute> Routes)
{
    /// <summary>The context of a service.</summary>
    public static ServiceContext Of(SystemSpec system, ServiceSpec service)
    {
        var facts = ServiceFacts.Of(service);
        return new ServiceContext(system, facts, Words.ToPascal(service.Name.Value), ServiceRoutes.Of(facts));
    }
}
