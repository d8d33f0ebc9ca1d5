using Hatmax.Shared.Hosting;
using Hatmax.Shared.Tests.Support;
using Microsoft.Extensions.Logging;

namespace Hatmax.Shared.Tests.Hosting;

public sealed class SettingsTests : IDisposable
{
    private static readonly ServiceDefinition Todo = new("todo", 8085, "/todo", _ => { }, _ => { }) { Description = "Lists and items." };
    private static readonly ServiceDefinition Mail = new("mail-box", 8086, "", _ => { }, _ => { });

    private readonly TemporaryDirectory directory = new();
    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal);

    public void Dispose() => directory.Dispose();

    [Fact]
    public void Without_settings_there_are_defaults()
    {
        var options = One();
        Assert.Equal("todo", options.ServiceName);
        Assert.Equal(("127.0.0.1", 8085, 1048576L, 5), (options.Server.Host, options.Server.Port, options.Server.MaxBodyBytes, options.Server.DrainSeconds));
        Assert.Equal(Path.Combine(".hatmax/data", "todo.db"), options.Database.Path);
        Assert.Equal((LogLevel.Information, LogFormat.Json), (options.Log.Level, options.Log.Format));
    }

    [Fact]
    public void Flags_win_over_variables_over_the_file_over_defaults()
    {
        WriteFile("todo.settings.json", """{"server":{"port":1,"maxBodyBytes":2,"drain_seconds":3},"log":{"level":"debug"},"clients":{"a":"b"}}""");
        Assert.Equal((1, 2L, 3), (One().Server.Port, One().Server.MaxBodyBytes, One().Server.DrainSeconds));
        variables["TODO_SERVER_PORT"] = "10";
        variables["TODO_SERVER_MAX_BODY_BYTES"] = "20";
        Assert.Equal((10, 20L, 3), (One().Server.Port, One().Server.MaxBodyBytes, One().Server.DrainSeconds));
        var options = One("--server.port", "100");
        Assert.Equal((100, 20L, 3, LogLevel.Debug), (options.Server.Port, options.Server.MaxBodyBytes, options.Server.DrainSeconds, options.Log.Level));
    }

    [Fact]
    public void Variables_have_two_forms()
    {
        variables["TODO__SERVER__MAXBODYBYTES"] = "7";
        variables["TODO__DATABASE__PATH"] = "a.db";
        variables["TODO__SERVER__DRAIN_SECONDS"] = "9";
        variables["OTHER_SERVER_PORT"] = "1";
        variables["SERVER_PORT"] = "1";
        var options = One();
        Assert.Equal((7L, "a.db", 9, 8085), (options.Server.MaxBodyBytes, options.Database.Path, options.Server.DrainSeconds, options.Server.Port));
    }

    [Fact]
    public void A_named_file_replaces_the_one_beside_the_binary()
    {
        WriteFile("todo.settings.json", """{"server":{"port":1}}""");
        WriteFile("other.json", """{"server":{"host":"0.0.0.0"}, /* mine */ "clients":{"mail":{"base_url":"http://x"}},}""");
        var settings = Read(false, [Todo], "--config", directory.File("other.json"));
        Assert.Empty(settings.Errors);
        Assert.Equal(("0.0.0.0", 8085), (settings.Services[0].Options.Server.Host, settings.Services[0].Options.Server.Port));
        Assert.Equal("http://x", settings.Services[0].File["clients:mail:base_url"]);
    }

    [Theory]
    [InlineData("--server.port=99", 99)]
    [InlineData("--SERVER.PORT=99", 99)]
    [InlineData("--todo.server.port=99", 99)]
    public void Flags_have_several_forms(string flag, int port) => Assert.Equal(port, One(flag).Server.Port);

    [Fact]
    public void The_last_flag_wins()
    {
        var options = One("--server.port", "1", "--server.port=2", "--host", "localhost", "--data-dir=/data", "--log.format", "text", "--server.max-body-bytes=5");
        Assert.Equal((2, "localhost", LogFormat.Text, 5L), (options.Server.Port, options.Server.Host, options.Log.Format, options.Server.MaxBodyBytes));
        Assert.Equal(Path.Combine("/data", "todo.db"), options.Database.Path);
        Assert.Equal("mine.db", One("--data-dir=/data", "--database.path=mine.db").Database.Path);
    }

    [Theory]
    [InlineData("dbg", LogLevel.Debug)]
    [InlineData("INF", LogLevel.Information)]
    [InlineData("warn", LogLevel.Warning)]
    [InlineData("err", LogLevel.Error)]
    public void Levels_have_short_names(string name, LogLevel level) => Assert.Equal(level, One("--log.level=" + name).Log.Level);

    [Fact]
    public void An_unknown_level_is_info_with_a_warning()
    {
        var settings = Read(false, [Todo], "--log.level=loud");
        Assert.Empty(settings.Errors);
        Assert.Equal(LogLevel.Information, settings.Services[0].Options.Log.Level);
        Assert.Contains("'loud'", Assert.Single(settings.Services[0].Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_is_told_at_once()
    {
        WriteFile("todo.settings.json", """{"server":{"prot":1,"port":"x"}}""");
        variables["TODO_SERVER_DRAIN_SECONDS"] = "-1";
        var settings = Read(false, [Todo], "extra", "--server.port=70000", "--server.host=nowhere", "--log.format=xml", "--database.path=", "--colour=red", "--server.max_body_bytes");
        Assert.Collection(
            settings.Errors,
            error => Assert.StartsWith("extra:", error, StringComparison.Ordinal),
            error => Assert.Equal("--server.max_body_bytes: the value is missing", error),
            error => Assert.Equal("settings file, server.port: 'x' is not a whole number from 0 to 65535", error),
            error => Assert.Equal("settings file: unknown key 'server.prot'", error),
            error => Assert.StartsWith("TODO_SERVER_DRAIN_SECONDS: '-1'", error, StringComparison.Ordinal),
            error => Assert.StartsWith("--server.port: '70000'", error, StringComparison.Ordinal),
            error => Assert.Equal("--server.host: 'nowhere' is not an IP address or localhost", error),
            error => Assert.Equal("--log.format: 'xml' is not json or text", error),
            error => Assert.Equal("--database.path: '' is not a path", error),
            error => Assert.Equal("--colour: unknown flag; --help lists them", error));
    }

    [Fact]
    public void Files_must_be_there_and_be_json()
    {
        Assert.Contains("no such file", Assert.Single(Read(false, [Todo], "--config=missing.json").Errors), StringComparison.Ordinal);
        WriteFile("bad.json", "{");
        Assert.Contains("bad.json", Assert.Single(Read(false, [Todo], "--config", directory.File("bad.json")).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Services_that_share_a_process_have_their_own_settings()
    {
        variables["TODO_SERVER_PORT"] = "1";
        variables["MAIL_BOX_SERVER_PORT"] = "2";
        WriteFile("todo.json", """{"server":{"drain_seconds":7}}""");
        var settings = Read(
            true, [Todo, Mail], "--mail-box.database.path=m.db", "--log.level=error", "--todo.log.level=debug", "--host=0.0.0.0", "--data-dir", "d", "--todo.config", directory.File("todo.json"));
        Assert.Empty(settings.Errors);
        var (todo, mail) = (settings.Services[0].Options, settings.Services[1].Options);
        Assert.Equal((1, 2), (todo.Server.Port, mail.Server.Port));
        Assert.Equal((Path.Combine("d", "todo.db"), "m.db"), (todo.Database.Path, mail.Database.Path));
        Assert.Equal((LogLevel.Debug, LogLevel.Error), (todo.Log.Level, mail.Log.Level));
        Assert.Equal(("0.0.0.0", "0.0.0.0"), (todo.Server.Host, mail.Server.Host));
        Assert.Equal((7, 5), (todo.Server.DrainSeconds, mail.Server.DrainSeconds));
    }

    [Theory]
    [InlineData("--server.port=1")]
    [InlineData("--database.path=a.db")]
    [InlineData("--config=a.json")]
    [InlineData("--other.server.port=1")]
    public void A_shared_process_wants_to_know_which_service_is_meant(string flag)
        => Assert.Contains("unknown flag", Assert.Single(Read(true, [Todo, Mail], flag).Errors), StringComparison.Ordinal);

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_shows_every_key_with_its_present_value(string flag)
    {
        variables["TODO_SERVER_PORT"] = "1234";
        var scope = new SettingsScope([Todo], IsShared: false);
        var settings = SettingsReader.Read(scope, [flag], Inputs());
        Assert.True(settings.WantsHelp);
        var help = SettingsHelp.Text(scope, settings);
        Assert.All(Setting.All, setting => Assert.Contains("--" + setting.Key, help, StringComparison.Ordinal));
        Assert.Contains("[1234]", help, StringComparison.Ordinal);
        Assert.Contains("TODO_SERVER_PORT", help, StringComparison.Ordinal);
        Assert.Contains("Lists and items.", help, StringComparison.Ordinal);

        var shared = new SettingsScope([Todo, Mail], IsShared: true);
        Assert.Contains("--mail-box.server.port", SettingsHelp.Text(shared, SettingsReader.Read(shared, [flag], Inputs())), StringComparison.Ordinal);
    }

    private ServiceOptions One(params string[] args)
    {
        var settings = Read(false, [Todo], args);
        Assert.Empty(settings.Errors);
        return settings.Services[0].Options;
    }

    private ResolvedSettings Read(bool isShared, IReadOnlyList<ServiceDefinition> definitions, params string[] args)
        => SettingsReader.Read(new SettingsScope(definitions, isShared), args, Inputs());

    private HostEnvironmentInputs Inputs() => new(variables, directory.Root, Stream.Null, TextWriter.Null);

    private void WriteFile(string name, string text) => File.WriteAllText(directory.File(name), text);
}
