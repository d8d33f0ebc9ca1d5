using Hatmax.Infra.Schemas;

namespace Hatmax.Infra.Tests;

public class SchemaTests
{
    private static readonly ResourceSchemas Schemas = ResourceSchemas.Load();

    public static TheoryData<string, string, DeploymentPlatform> Rows()
    {
        var rows = new TheoryData<string, string, DeploymentPlatform>();
        foreach (var sample in PlanSamples.All)
        {
            foreach (var environment in sample.Environments)
            {
                foreach (var platform in Enum.GetValues<DeploymentPlatform>())
                {
                    rows.Add(sample.Name, environment, platform);
                }
            }
        }

        return rows;
    }

    [Theory, MemberData(nameof(Rows))]
    public async Task Every_registration_is_what_its_provider_takes(string sample, string environment, DeploymentPlatform platform)
    {
        var recording = await Recording.OfAsync(PlanSamples.Plan(sample, environment), platform);
        var violations = recording.Registrations
            .Where(registration => !registration.Type.StartsWith("hatmax:", StringComparison.Ordinal))
            .SelectMany(registration => Schemas.Violations(new RecordedRegistration(registration.Type, registration.Name, registration.Inputs)))
            .Select(violation => violation.ToString())
            .ToList();
        Assert.Empty(violations);
        Assert.NotEmpty(recording.Registrations);
    }
}
