using Hatmax.Deployment.Helm;
using Hatmax.Deployment.Tests.Parity;
using static Hatmax.Deployment.Tests.Helm.Manifests;

namespace Hatmax.Deployment.Tests.Helm;

public class ChartTests
{
    [Fact]
    public void The_chart_says_nothing_of_the_system_but_its_name()
    {
        var shop = HelmWriter.Chart("shop");
        var other = HelmWriter.Chart("other").ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);
        Assert.Equal(
            [".helmignore", "Chart.yaml", "README.md", "templates/NOTES.txt", "templates/_helpers.tpl", "templates/claims.yaml", "templates/configmaps.yaml", "templates/deployments.yaml",
             "templates/disruptionbudgets.yaml", "templates/ingresses.yaml", "templates/networkpolicies.yaml", "templates/serviceaccounts.yaml", "templates/services.yaml", "values.schema.json", "values.yaml"],
            shop.Select(f => f.Path));
        Assert.Equal(["Chart.yaml"], shop.Where(f => other[f.Path] != f.Text).Select(f => f.Path));
        Assert.Contains("\nname: shop\n", shop.Single(f => f.Path == "Chart.yaml").Text, StringComparison.Ordinal);
    }

    [RequiresHelmTheory]
    [InlineData("environment: 1")]
    [InlineData("workload: {}")]
    [InlineData("workloads: {Todo: {}}")]
    [InlineData("workloads: {other: {image: {repository: a, tag: b}}}")]
    [InlineData("workloads: {todo: {replicas: -1}}")]
    [InlineData("workloads: {todo: {replicas: '2'}}")]
    [InlineData("workloads: {todo: {image: {tag: latest}}}")]
    [InlineData("workloads: {todo: {image: {registry: x}}}")]
    [InlineData("workloads: {todo: {resources: {cpuMhz: 0}}}")]
    [InlineData("workloads: {todo: {env: [{name: A}]}}")]
    [InlineData("workloads: {todo: {env: [{name: A, value: b, secret: c}]}}")]
    [InlineData("workloads: {todo: {env: [{name: A, value: 1}]}}")]
    [InlineData("workloads: {todo: {ports: [{name: http, number: 70000}]}}")]
    [InlineData("workloads: {todo: {scratch: [{path: tmp, sizeMb: 1}]}}")]
    [InlineData("workloads: {todo: {security: {user: root}}}")]
    [InlineData("workloads: {todo: {update: now}}")]
    [InlineData("workloads: {todo: {probes: {readiness: {exec: [a]}}}}")]
    [InlineData("image: {pullPolicy: Sometimes}")]
    [InlineData("gateway: {serviceType: ExternalName}")]
    [InlineData("networkPolicy: {publicFrom: [{}]}")]
    public void The_schema_refuses(string values)
    {
        ImmutableArray<DeploymentFile> files = [.. HelmWriter.Write(HandPlans.Everything), new("wrong.yaml", values + "\n")];
        var (exitCode, _, errors) = HelmTool.TryTemplate(files, "shop-dev");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("schema", errors, StringComparison.OrdinalIgnoreCase);
    }

    [RequiresHelmFact]
    public void The_checks_of_these_tests_find_what_is_wrong()
    {
        var manifests = HelmTool.Template(HelmWriter.Write(HandPlans.Everything), "shop-dev");
        HelmTool.AssertValid(manifests);
        Assert.Contains("Deployment.spec.replica: no such field", HelmTool.Validate(manifests.Replace("replicas:", "replica:", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("containers[0].imagee: no such field", HelmTool.Validate(manifests.Replace("image:", "imagee:", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("securityContext.capabilities.dropp: no such field", HelmTool.Validate(manifests.Replace("drop:", "dropp:", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("annotations", HelmTool.Validate(manifests.Replace("helm.sh/resource-policy: keep", "helm.sh/resource-policy: 1", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("no such model", HelmTool.Validate(manifests.Replace("networking.k8s.io/v1", "networking.k8s.io/v9", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [RequiresHelmFact]
    public void An_older_cluster_gets_what_it_knows()
    {
        var files = HelmWriter.Write(HandPlans.Everything);
        var now = HelmTool.Template(files, "shop-dev", "--kube-version", "1.30.1");
        Assert.Contains("apiVersion: policy/v1\n", now, StringComparison.Ordinal);
        Assert.Equal("5", Text(new Manifests(now).Container("traefik"), "lifecycle.preStop.sleep.seconds"));
        var old = HelmTool.Template(files, "shop-dev", "--kube-version", "1.20.2");
        Assert.Null(At(new Manifests(old).Container("traefik"), "lifecycle"));
        Assert.NotEqual(0, HelmTool.TryTemplate(files, "shop-dev", "--kube-version", "1.19.0").ExitCode);
    }

    [RequiresHelmFact]
    public void Only_several_copies_have_a_budget_and_are_spread()
    {
        var manifests = Render();
        Assert.Equal(["todo"], manifests.Of("PodDisruptionBudget").Select(b => Text(b, "metadata.name")));
        Assert.NotNull(At(manifests.Get("Deployment", "todo"), "spec.template.spec.topologySpreadConstraints"));
        Assert.Null(At(manifests.Get("Deployment", "orders"), "spec.template.spec.topologySpreadConstraints"));
    }

    [RequiresHelmFact]
    public void Volumes_outlive_the_release()
    {
        var claims = Render("--set", "storage.className=fast").Of("PersistentVolumeClaim").ToList();
        Assert.Equal(["nats-data", "postgres-data"], claims.Select(c => Text(c, "metadata.name")).Order(StringComparer.Ordinal));
        Assert.All(claims, claim => Assert.Equal("keep", ((YamlDotNet.RepresentationModel.YamlMappingNode)At(claim, "metadata.annotations")!)["helm.sh/resource-policy"].ToString()));
        Assert.All(claims, claim => Assert.Equal("fast", Text(claim, "spec.storageClassName")));
    }

    [RequiresHelmFact]
    public void A_gateway_is_reached_from_outside_at_its_published_port_only()
    {
        var manifests = Render("--set", "gateway.serviceType=NodePort");
        var service = manifests.Get("Service", "traefik-public");
        Assert.Equal("NodePort", Text(service, "spec.type"));
        var port = Assert.Single(List(service, "spec.ports"));
        Assert.Equal(("80", "web"), (Text(port, "port"), Text(port, "targetPort")));
        Assert.Empty(manifests.Of("Ingress"));
        var open = List(manifests.Get("NetworkPolicy", "traefik"), "spec.ingress").Single();
        Assert.Null(At(open, "from"));
        Assert.Equal("web", Text(Assert.Single(List(open, "ports")), "port"));
    }

    [RequiresHelmFact]
    public void Nobody_connects_who_is_not_declared()
    {
        var manifests = Render();
        Assert.Empty(List(manifests.Get("NetworkPolicy", "postgres"), "spec.egress").Skip(1));
        var inward = Assert.Single(List(manifests.Get("NetworkPolicy", "postgres"), "spec.ingress"));
        Assert.Equal("5432", Text(Assert.Single(List(inward, "ports")), "port"));
        var outward = List(manifests.Get("NetworkPolicy", "orders"), "spec.egress").Skip(1).Select(rule => Text(List(rule, "ports").Single(), "port"));
        Assert.Equal(["4222", "5432", "587"], outward);
        Assert.Empty(Render("--set", "networkPolicy.enabled=false").Of("NetworkPolicy"));
    }

    [RequiresHelmFact]
    public void Without_a_gateway_routes_become_ingresses()
    {
        var plan = HandPlans.Everything;
        plan = plan with { Workloads = [.. plan.Workloads.Where(w => w.Kind != WorkloadKind.Gateway)], Edges = [.. plan.Edges.Where(e => e.From != "traefik")] };
        var text = HelmTool.Template(HelmWriter.Write(plan), "shop-dev", "--set", "ingress.tlsSecret=tls,ingress.className=public");
        HelmTool.AssertValid(text);
        var ingress = new Manifests(text).Get("Ingress", "todo");
        var rule = Assert.Single(List(ingress, "spec.rules"));
        Assert.Equal("todo.example.com", Text(rule, "host"));
        var path = Assert.Single(List(rule, "http.paths"));
        Assert.Equal(("/a'b", "Prefix", "8084"), (Text(path, "path"), Text(path, "pathType"), Text(path, "backend.service.port.number")));
        Assert.Equal("7", ((YamlDotNet.RepresentationModel.YamlMappingNode)At(ingress, "metadata.annotations")!)["traefik.ingress.kubernetes.io/router.priority"].ToString());
        Assert.Equal("public", Text(ingress, "spec.ingressClassName"));
        Assert.Contains(List(new Manifests(text).Get("NetworkPolicy", "todo"), "spec.ingress"), open => At(open, "from") is null);
        Assert.Empty(new Manifests(HelmTool.Template(HelmWriter.Write(plan), "shop-dev", "--set", "ingress.enabled=false")).Of("Ingress"));
    }

    [RequiresHelmFact]
    public void A_changed_config_file_replaces_the_copies()
    {
        static string Checksum(string text) => ((YamlDotNet.RepresentationModel.YamlMappingNode)At(
            new Manifests(HelmTool.Template(HelmWriter.Write(HandPlans.With(text)), "shop-dev")).Get("Deployment", "traefik"), "spec.template.metadata.annotations")!)["checksum/files"].ToString();
        Assert.Equal(Checksum("a"), Checksum("a"));
        Assert.NotEqual(Checksum("a"), Checksum("b"));
    }

    [RequiresHelmFact]
    public void A_changed_secret_replaces_the_copies_that_read_it()
    {
        var manifests = Render("--set-string", "secrets.revision=2");
        Assert.Contains("secrets-revision", At(manifests.Get("Deployment", "postgres"), "spec.template.metadata.annotations")!.ToString(), StringComparison.Ordinal);
        Assert.Null(At(manifests.Get("Deployment", "todo"), "spec.template.metadata.annotations"));
    }

    private static Manifests Render(params string[] arguments) => new(HelmTool.Template(HelmWriter.Write(HandPlans.Everything), "shop-dev", arguments));
}
