using System.Text;
using Hatmax.Cli.Running;
using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

/// <summary>Logs and first calls, piece by piece.</summary>
public sealed class RunningTests
{
    private static readonly ServiceEndpoint Service = new("shop", 8084);

    [Fact]
    public void A_follower_hands_out_whole_lines_and_notices_a_new_log()
    {
        using var sandbox = new Sandbox();
        var log = sandbox.Write("a.log", "old\n");
        var follower = new LogFollower("host", log);
        follower.SkipToEnd();
        File.AppendAllText(log, "first\r\nsec");
        Assert.Equal(["first"], follower.ReadNew().Select(e => e.Raw));
        Assert.Empty(follower.ReadNew());
        File.AppendAllBytes(log, [.. "ond "u8, 0xC3]);
        File.AppendAllBytes(log, [0xA9, (byte)'\n']);
        Assert.Equal(["second é"], follower.ReadNew().Select(e => e.Raw));
        File.WriteAllText(log, "new\n");
        Assert.Equal(["new"], follower.ReadNew().Select(e => e.Raw));
    }

    [Theory]
    [InlineData("{\"level\":\"error\",\"service\":\"a\",\"msg\":\"m\",\"err\":\"x\"}", "- error a: m\nx", true)]
    [InlineData("{\"ts\":\"2030-01-31T12:00:00Z\",\"msg\":\"m\",\"k\":\"v\"}", "12:00:00.000 info  host: m k=v", false)]
    [InlineData("{\"cut", "host: {\"cut", true)]
    [InlineData("Unhandled exception.", "host: Unhandled exception.", true)]
    public void A_log_line_is_read_whatever_it_is(string line, string text, bool isWarning)
    {
        var entry = LogEntry.Parse("host", line);
        Assert.Equal((text, isWarning), (entry.Text, entry.IsWarning));
        Assert.StartsWith("{\"process\":\"host\"", LogOutput.Json(entry));
    }

    [Fact]
    public void A_log_cannot_steer_the_terminal()
    {
        using var writer = new StringWriter();
        LogOutput.Write(writer, LogEntry.Parse("host", "a\u001b[2Jb\u0007"), color: false);
        Assert.DoesNotContain('\u001b', writer.ToString());
        Assert.DoesNotContain('\u0007', writer.ToString());
    }

    [Fact]
    public void The_tail_of_a_huge_log_is_read_from_its_end()
    {
        using var sandbox = new Sandbox();
        var log = sandbox.Write("a.log", string.Concat(Enumerable.Range(0, 400_000).Select(i => $"line {i}\n")));
        Assert.Equal(["line 399998", "line 399999"], LogTail.Read(log, 2).ToArray());
        Assert.Empty(LogTail.Read(sandbox.At("none.log"), 2));
    }

    [Theory]
    [InlineData("{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":{\"type\":[\"null\",\"string\"],\"minLength\":7,\"maxLength\":9}}}", "{\"a\":\"Firstxx\"}")]
    [InlineData("{\"type\":\"object\",\"required\":[\"a\",\"b\"],\"properties\":{\"a\":{\"type\":\"integer\",\"minimum\":5},\"b\":{\"enum\":[\"x\",\"y\"]}}}", "{\"a\":5,\"b\":\"x\"}")]
    [InlineData("{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":{\"oneOf\":[{\"type\":\"null\"},{\"$ref\":\"#/s/E\"}]}}}", "{\"a\":\"ada@example.org\"}")]
    [InlineData("{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}}}", "{\"name\":\"First\"}")]
    [InlineData("{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":{\"type\":\"string\",\"pattern\":\"^x$\"}}}", null)]
    [InlineData("{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":{\"type\":\"string\",\"pattern\":\"^x$\",\"example\":\"it's\"}}}", "{\"a\":\"it'\\''s\"}")]
    [InlineData("{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"boolean\"}}}}", "{\"a\":[false]}")]
    [InlineData("{\"$ref\":\"#/s/Loop\"}", null)]
    public void A_first_body_is_derived_from_the_schema(string schema, string? body)
    {
        var document = """
            {"paths":{"/x":{"post":{"requestBody":{"content":{"application/json":{"schema":SCHEMA}}}}}},
             "s":{"E":{"type":"string","format":"email"},"Loop":{"$ref":"#/s/Loop"}}}
            """.Replace("SCHEMA", schema, StringComparison.Ordinal);
        var call = FirstCall.Of(Service, [new("GET", "/x/{id}"), new("GET", "/x"), new("POST", "/x")], Encoding.UTF8.GetBytes(document));
        Assert.Equal(body is null ? "curl http://127.0.0.1:8084/x" : $"curl -X POST http://127.0.0.1:8084/x -H 'Content-Type: application/json' -d '{body}'", call);
    }

    [Fact]
    public void Without_routes_the_first_call_asks_for_health() =>
        Assert.Equal("curl http://127.0.0.1:8084/healthz", FirstCall.Of(Service, [new("GET", "/$(rm)")], null));
}
