namespace Hatmax.Docs.Tests;

/// <summary>Routes in documents are those that services answer.</summary>
public sealed partial class RouteTests
{
    private const string Contract = "docs/generated-code.md";

    public static TheoryData<string> DocumentsWithCalls => [.. Repository.Documents.Where(path => CallsIn(path).Any())];

    [Fact]
    public void TheContractListsTheRoutesOfTheReferenceSystem()
    {
        var spec = Repository.Spec("hatmax.yml");
        var text = Repository.Read(Contract);
        var tables = RouteTable().Matches(text);

        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.Equal(
            RoutesOf(spec.Services.Single(s => s.Name.Value == table.Groups["service"].Value)).Order(StringComparer.Ordinal),
            TableRow().Matches(table.Groups["rows"].Value).Select(row => $"{row.Groups["method"].Value} {row.Groups["path"].Value}").Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/getting-started.md")]
    public void TheRoutesThatUpPrintsAreComplete(string path)
    {
        var expected = SystemsOf(path).SelectMany(spec => spec.Services).Select(service => string.Concat(RoutesOf(service)
            .Select(route => route.Split(' ')).GroupBy(route => route[1], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"  {group.Key}  {string.Join(' ', group.Select(route => route[0]).Order(StringComparer.Ordinal))}\n")));
        var printed = Repository.Document(path).Blocks.Where(block => block.Language == "text" && block.Text.Contains("  try: curl", StringComparison.Ordinal))
            .Select(block => string.Concat(block.Text.Split('\n').Where(line => line.StartsWith("  /", StringComparison.Ordinal)).Select(line => line + "\n")))
            .ToList();

        Assert.NotEmpty(printed);
        Assert.All(printed, routes => Assert.Contains(routes, expected));
    }

    [Theory]
    [MemberData(nameof(DocumentsWithCalls))]
    public void CallsReachARouteOfTheService(string path)
    {
        var known = SystemsOf(path).SelectMany(spec => spec.Services.SelectMany(service =>
            RoutesOf(service).Select(route => (Port: ServicePorts.Of(spec)[service.Name.Value], Route: route)))).ToHashSet();
        var lost = CallsIn(path).Where(call => !known.Any(k => k.Port == call.Port && IsOf(call.Method, call.Path, k.Route)))
            .Select(call => $"{path}: {call}");

        Assert.Empty(lost);
    }

    private static IEnumerable<string> RoutesOf(ServiceSpec service) => ServiceRoutes.Of(service).Select(route => $"{route.Method} {route.Path}");

    // What a document is about: the specs written in it, the one beside it, and the reference system.
    private static IEnumerable<SystemSpec> SystemsOf(string path)
    {
        var beside = Path.Combine(Path.GetDirectoryName(path)!, "hatmax.yml").Replace('\\', '/');
        var written = SpecBlockTests.SpecsIn(path).Select(block => SpecLoader.Load(block.Text, path).Spec).OfType<SystemSpec>();
        return written.Concat(new[] { beside, "hatmax.yml" }.Distinct().Where(file => File.Exists(Path.Combine(Repository.Root, file))).Select(Repository.Spec));
    }

    private static IEnumerable<(string Method, int Port, string Path)> CallsIn(string path) => Repository.Document(path).Blocks
        .Where(block => block.IsShell)
        .SelectMany(block => block.Text.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n'))
        .Select(line => Curl().Match(line)).Where(match => match.Success && IsOwn(match.Groups["path"].Value))
        .Select(match => (
            match.Groups["method"] is { Success: true } method ? method.Value : "GET",
            int.Parse(match.Groups["port"].Value, System.Globalization.CultureInfo.InvariantCulture),
            match.Groups["path"].Value));

    private static bool IsOwn(string path) => path is not ("/ping" or "/health" or "/livez" or "/readyz" or "/healthz" or "/.well-known/routes" or "/openapi/v1.json");

    private static bool IsOf(string method, string path, string route)
    {
        var parts = route.Split(' ');
        var pattern = string.Join('/', parts[1].Split('/').Select(segment => segment.StartsWith('{') ? "[^/]+" : Regex.Escape(segment)));
        return parts[0] == method && Regex.IsMatch(path, $"^{pattern}$", RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    [GeneratedRegex(@"<!-- routes: (?<service>\w+) -->\n(?<rows>(?:\|.*\n)+)", RegexOptions.ExplicitCapture)]
    private static partial Regex RouteTable();

    [GeneratedRegex(@"^\| (?<method>[A-Z]+) \| `(?<path>[^`]+)`", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"curl .*?(-X (?<method>[A-Z]+) )?'?http://127\.0\.0\.1:(?<port>\d+)(?<path>/[^\s?']*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Curl();
}
