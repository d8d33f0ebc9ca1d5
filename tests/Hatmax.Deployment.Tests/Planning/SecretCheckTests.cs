namespace Hatmax.Deployment.Tests.Planning;

public class SecretCheckTests
{
    [Fact]
    public void Secrets_that_only_the_user_can_give_are_asked_for()
    {
        var plan = PlanSamples.Plan("external", "prod");
        var missing = SecretCheck.Missing(plan, ImmutableSortedSet.Create(StringComparer.Ordinal, "mongo-password", "mongo-user"), "Pulumi.prod.yaml");
        Assert.Equal(["HMX0626", "HMX0626"], missing.Select(d => d.Id));
        Assert.Contains("'postgres-password'", missing[0].Message, StringComparison.Ordinal);
        Assert.Contains("pulumi config set --secret hatmax:postgres-user", missing[1].Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void Passwords_between_workloads_are_not_asked_for() =>
        Assert.Empty(SecretCheck.Missing(PlanSamples.Plan("shop", "dev"), ImmutableSortedSet<string>.Empty, "Pulumi.dev.yaml"));
}
