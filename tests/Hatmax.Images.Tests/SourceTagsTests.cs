using Hatmax.Images.Tests.Support;

namespace Hatmax.Images.Tests;

public sealed class SourceTagsTests : IDisposable
{
    private readonly SystemCopy _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Neither_the_place_nor_the_times_of_files_count()
    {
        using var other = new SystemCopy("at/another, deeper/place");
        foreach (var file in Directory.EnumerateFiles(other.Root, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        }

        var tag = _system.Tag();
        Assert.Matches("^[0-9a-f]{16}$", tag);
        Assert.Equal(tag, other.Tag());
        Assert.Equal(tag, _system.Tag());
        Assert.Empty(SourceTags.Compute(_system.Root, ["todo"], null, null).Diagnostics);
    }

    [Theory]
    [InlineData("services/todo/Program.cs")]
    [InlineData("services/todo/todo.settings.json")]
    [InlineData("services/todo/Lists/List.g.cs")]
    [InlineData("services/todo/Mine/New.cs")]
    [InlineData("services/todo/Dockerfile")]
    [InlineData("services/shared/Hosting/ServiceHost.cs")]
    [InlineData("services/shared/Hatmax.Shared.csproj")]
    [InlineData("services/Directory.Build.props")]
    [InlineData("services/Directory.Packages.props")]
    [InlineData("Directory.Build.targets")]
    [InlineData("global.json")]
    [InlineData("nuget.config")]
    public void What_goes_into_an_image_changes_its_tag(string path)
    {
        var before = _system.Tag();
        Append(path, "\n");
        var lines = _system.Tag();
        Append(path, "\r\n");
        Assert.Equal(3, new[] { before, lines, _system.Tag() }.Distinct().Count());
    }

    [Theory]
    [InlineData("services/todo/tests/New.cs")]
    [InlineData("services/todo/bin/Debug/x.dll")]
    [InlineData("services/shared/obj/project.assets.json")]
    [InlineData("services/todo/TestResults/x.trx")]
    [InlineData("services/todo/README.md")]
    [InlineData("services/host/Program.cs")]
    [InlineData("services/mail/Program.cs")]
    [InlineData("services/todo/packages.other.lock.json")]
    [InlineData("README.md")]
    public void What_does_not_go_into_it_leaves_it_alone(string path)
    {
        var before = _system.Tag();
        Append(path, "x");
        Assert.Equal(before, _system.Tag());
    }

    [Fact]
    public void The_lock_of_the_feed_the_feed_and_the_base_image_count()
    {
        var feed = FeedSetting.Read(_system.Root, null);
        var before = _system.Tag();
        Assert.Equal(before, _system.Tag(feed));
        Assert.NotEqual(before, _system.Tag("other"));
        Assert.NotEqual(before, _system.Tag(baseImage: "base:1"));
        Append($"services/todo/packages.{feed}.lock.json", " ");
        Assert.NotEqual(before, _system.Tag());
    }

    [Fact]
    public void A_file_that_moves_is_seen()
    {
        Append("services/todo/One.cs", "// same");
        var before = _system.Tag();
        File.Move(_system.At("services", "todo", "One.cs"), _system.At("services", "todo", "Two.cs"));
        Assert.NotEqual(before, _system.Tag());
    }

    [Fact]
    public void A_change_that_keeps_size_and_time_is_seen_while_the_memory_is_young()
    {
        var file = _system.At("services", "todo", "Same.cs");
        File.WriteAllText(file, "// 1");
        var time = File.GetLastWriteTimeUtc(file);
        var before = _system.Tag();
        File.WriteAllText(file, "// 2");
        File.SetLastWriteTimeUtc(file, time);
        Assert.NotEqual(before, _system.Tag());
    }

    [Fact]
    public void A_damaged_memory_costs_nothing_but_time()
    {
        var before = _system.Tag();
        var memory = _system.At(".hatmax", "sources.hashes");
        Assert.True(File.Exists(memory));
        File.WriteAllText(memory, "nonsense\n\tx\ty\tz\n");
        Assert.Equal(before, _system.Tag());
    }

    [Fact]
    public void A_project_that_is_made_from_a_property_counts_everything()
    {
        var project = Directory.GetFiles(_system.At("services", "todo"), "*.csproj")[0];
        File.WriteAllText(project, File.ReadAllText(project).Replace("../shared/", "$(Anything)shared/", StringComparison.Ordinal));
        var before = _system.Tag();
        Append("services/shared/New.cs", "x");
        Assert.NotEqual(before, _system.Tag());
    }

    [Fact]
    public void A_project_without_a_lock_is_told()
    {
        File.Delete(_system.At("services", "shared", $"packages.{FeedSetting.Read(_system.Root, null)}.lock.json"));
        var finding = Assert.Single(SourceTags.Compute(_system.Root, ["todo"], null, null).Diagnostics);
        Assert.Equal(("HMX0661", Hatmax.Spec.Severity.Warning), (finding.Id, finding.Severity));
        Assert.Contains(Path.Combine("services", "shared"), finding.Message);
    }

    [Fact]
    public void A_service_that_was_not_generated_has_no_tag() => Assert.Empty(SourceTags.Compute(_system.Root, ["mail"], null, null).Tags);

    private void Append(string path, string text)
    {
        var file = _system.At(path.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.AppendAllText(file, text);
    }
}
