using Hatmax.Deployment.Compose;
using Hatmax.Deployment.Tests.Parity;

namespace Hatmax.Deployment.Tests.Compose;

public class ComposeWriterTests
{
    public static TheoryData<string, string> Samples => PlanSamples.Rows();

    [Theory, MemberData(nameof(Samples))]
    public void Writes_the_committed_files(string sample, string environment) =>
        GoldenFile.Check($"Compose/Golden/{sample}.{environment}", ComposeWriter.Write(PlanSamples.Plan(sample, environment)));

    [Fact]
    public void Writes_the_committed_files_of_a_plan_with_everything() => GoldenFile.Check("Compose/Golden/everything", ComposeWriter.Write(HandPlans.Everything));

    [RequiresComposeTheory, MemberData(nameof(Samples))]
    public void Compose_accepts_every_sample(string sample, string environment) => Accepts(PlanSamples.Plan(sample, environment));

    [RequiresComposeTheory, InlineData(0)]
    public void Compose_accepts_a_plan_with_everything(int _) => Accepts(HandPlans.Everything);

    [RequiresComposeTheory, InlineData(0)]
    public void Compose_refuses_to_start_without_a_secret(int _) =>
        Assert.Contains("POSTGRES_PASSWORD", ComposeProgram.Config(ComposeWriter.Write(HandPlans.Everything), ["MAIL_KEY"]), StringComparison.Ordinal);

    [Fact]
    public void The_start_period_is_what_the_startup_probe_may_take() => Assert.Contains("start_period: 60s", File(HandPlans.Everything, "docker-compose.yml"), StringComparison.Ordinal);

    [Fact]
    public void Only_databases_and_brokers_that_are_not_published_are_cut_off_from_the_outside()
    {
        var networks = File(HandPlans.Everything, "docker-compose.yml").Split("\nnetworks:\n")[^1];
        Assert.Equal("  to-nats:\n    internal: true\n  to-orders: {}\n  to-postgres:\n    internal: true\n  to-todo: {}\n", networks);
    }

    [Fact]
    public void A_caller_of_nothing_but_a_closed_network_gets_one_that_leads_outside()
    {
        var plan = HandPlans.Everything;
        plan = plan with { Edges = [new("orders", "postgres", "postgres")] };
        Assert.Contains("    networks:\n      - to-orders\n      - to-postgres\n", File(plan, "docker-compose.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_names_the_project_and_every_secret_without_a_value() =>
        Assert.Equal(
            """
            # Copy to .env and fill in. Values in single quotes are taken as they are. Keep .env out of version control.
            COMPOSE_PROJECT_NAME=shop-dev
            # Address of this machine that published ports are bound to.
            # HATMAX_BIND=0.0.0.0

            # key of the mail relay (given to you)
            MAIL_KEY=

            # password of the database postgres
            POSTGRES_PASSWORD=

            """,
            File(HandPlans.Everything, ".env.example"));

    [Fact]
    public void The_same_plan_gives_the_same_files() => Assert.Equal(ComposeWriter.Write(HandPlans.Everything).AsEnumerable(), ComposeWriter.Write(HandPlans.Everything));

    private static void Accepts(DeploymentPlan plan) =>
        Assert.Equal("", ComposeProgram.Config(ComposeWriter.Write(plan), plan.Secrets.Select(s => ComposeNames.SecretVariable(s.Name))));

    private static string File(DeploymentPlan plan, string path) => ComposeWriter.Write(plan).Single(f => f.Path == path).Text;
}
