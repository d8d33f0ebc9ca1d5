namespace Hatmax.Docs.Tests;

/// <summary>Commands in documents can be typed as they stand.</summary>
public sealed partial class CommandTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void CommandsAndOptionsExist(string path)
    {
        var document = Repository.Document(path);
        var wrong = document.Blocks.Where(block => block.IsShell)
            .SelectMany(block => block.Text.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n'))
            .Concat(document.CodeSpans)
            .Select(line => (line, call: Call().Match(line)))
            .Where(found => found.call.Success)
            .Select(found => (found.line, problem: CommandSurface.Check(found.call.Groups["words"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))))
            .Where(found => found.problem is not null)
            .Select(found => $"{path}: '{found.line}': {found.problem}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void TheReadmeListsEveryCommand()
    {
        var spans = Repository.Document("README.md").CodeSpans;
        var missing = CommandSurface.Commands.Where(command => !spans.Contains("hatmax " + command) && !spans.Contains($"hatmax {LargeGroup(command)} …"));

        Assert.Empty(missing);
    }

    // A group of many commands that do the same to different things is one row; docs/cli.md has them all.
    private static string? LargeGroup(string command) =>
        command.Split(' ') is [var group, _] && CommandSurface.Commands.Count(other => other.StartsWith(group + " ", StringComparison.Ordinal)) > 10 ? group : null;

    [Theory]
    [MemberData(nameof(Documents))]
    public void ProjectsInCommandsExist(string path)
    {
        var named = Repository.Document(path).Blocks.Where(block => block.IsShell)
            .SelectMany(block => DotnetTarget().Matches(block.Text)).Select(match => match.Groups["path"].Value)
            .Where(target => target != "hatmax.sln");

        Assert.All(named, target => Assert.True(Path.Exists(Path.Combine(Repository.Root, target)), $"{path}: {target}"));
    }

    // The name alone, or the launcher; what follows ends with the command: a comment, a pipe, another command.
    [GeneratedRegex(@"^\s*(?:\./)?hatmax(?<words>(?: [^\s#|&;>]+)+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Call();

    [GeneratedRegex(@"dotnet (?:build|test|pack|run --project) (?<path>[\w./-]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex DotnetTarget();
}
