namespace Hatmax.Workspace.Tests;

public sealed class SolutionMergeTests
{
    private const string Csharp = "{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}";
    private const string Folder = "{2150E333-8FDC-42A3-9474-1A3956D46DE8}";
    

    private static string? Merged(string? baseText, string yours, string generated) => FileMerger.Merge("all.sln", baseText, yours, generated).Text;

    [Fact]
    public void A_solution_is_written_as_it_was_read()
    {
        foreach (var text in new[] { Solution(), Solution(("A", 1, null)), "\n" + Solution(("A", 1, "F"), ("B", 2, "F")) + "\n# end", Solution().Replace("Global\n", "\n# note\n\nGlobal\n", StringComparison.Ordinal) })
        {
            Assert.Equal(text, SolutionParser.Parse(text)!.Write());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("Microsoft Visual Studio Solution File, Format Version 12.00\nProject(\"x\") = 1\nEndProject\nGlobal\nEndGlobal\n")]
    [InlineData("Microsoft Visual Studio Solution File, Format Version 12.00\nGlobal\n\tGlobalSection(X) = preSolution\n")]
    public void What_is_no_solution_is_not_merged(string disk) => Assert.Null(Merged(null, disk, Solution(("A", 1, null))));

    [Fact]
    public void Without_a_base_all_that_is_missing_is_added_and_everything_stays()
    {
        var mine = Solution(("Mine", 9, "tools"), ("A", 8, null));
        var merged = Merged(null, mine, Solution(("A", 1, "services"), ("B", 2, "services")))!;

        var file = SolutionParser.Parse(merged)!;
        Assert.Equal(["tools", "Mine", "A", "services", "B"], file.Projects.Select(p => p.Name));
        Assert.Equal(Guid(8), file.Projects.Single(p => p.Name == "A").Guid);
        Assert.All(mine.Split('\n'), line => Assert.Contains(line, merged.Split('\n')));
        Assert.Equal(["services"], file.Projects.Where(p => file.Parents().GetValueOrDefault(Guid(2)) == p.Guid).Select(p => p.Name));
        Assert.Contains($"\t\t{Guid(2)}.Debug|Any CPU.Build.0 = Debug|Any CPU", merged, StringComparison.Ordinal);
        Assert.DoesNotContain(Guid(1), merged, StringComparison.Ordinal);
        Assert.Equal(merged, Merged(null, merged, Solution(("A", 1, "services"), ("B", 2, "services"))));
    }

    [Fact]
    public void Merging_into_an_equal_solution_changes_nothing()
    {
        var text = Solution(("A", 1, "services"), ("B", 2, "services"));
        Assert.Equal(text, Merged(text, text, text));
        Assert.Equal(text, Merged(null, text, text));
    }

    [Fact]
    public void A_project_that_the_user_took_out_stays_out()
    {
        var before = Solution(("A", 1, "services"), ("B", 2, "services"));
        var merged = Merged(before, Solution(("A", 1, "services")), Solution(("A", 1, "services"), ("B", 2, "services"), ("C", 3, "services")))!;
        Assert.Equal(Solution(("A", 1, "services"), ("C", 3, "services")), merged);
    }

    [Fact]
    public void A_project_that_is_no_longer_generated_goes_with_its_rows_and_its_empty_folder()
    {
        var before = Solution(("A", 1, "one"), ("B", 2, "two"));
        var mine = Solution(("A", 1, "one"), ("Mine", 9, null), ("B", 2, "two"));
        Assert.Equal(Solution(("A", 1, "one"), ("Mine", 9, null)), Merged(before, mine, Solution(("A", 1, "one"))));
    }

    [Fact]
    public void A_folder_that_the_user_uses_stays()
    {
        var before = Solution(("A", 1, "services"));
        var merged = SolutionParser.Parse(Merged(before, Solution(("A", 1, "services"), ("Mine", 9, "services")), Solution())!)!;
        Assert.Equal(["services", "Mine"], merged.Projects.Select(p => p.Name));
    }

    [Fact]
    public void A_guid_that_is_taken_is_not_used_twice()
    {
        var merged = SolutionParser.Parse(Merged(null, Solution(("Mine", 1, null)), Solution(("A", 1, null)))!)!;
        var guids = merged.Projects.Select(p => p.Guid).ToList();
        Assert.Equal(2, guids.Distinct().Count());
        Assert.Contains($"\t\t{guids[1]}.Debug|Any CPU.ActiveCfg = Debug|Any CPU", merged.Write(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_solution_of_the_user_is_merged_from_the_first_run_on_in_its_own_style()
    {
        using var tree = new TempTree();
        tree.Write("all.sln", "\uFEFF" + Solution(("Mine", 9, null)).ReplaceLineEndings("\r\n"));

        var plan = tree.Plan(Make.Merged("all.sln", Solution(("A", 1, null))));
        tree.Workspace.Apply(plan);

        Assert.Equal(PlanAction.Merge, Assert.Single(plan.Entries).Action);
        Assert.Equal("\uFEFF" + Solution(("Mine", 9, null), ("A", 1, null)).ReplaceLineEndings("\r\n"), System.Text.Encoding.UTF8.GetString(tree.Bytes("all.sln")));
        Assert.False(tree.Plan(Make.Merged("all.sln", Solution(("A", 1, null)))).HasChanges);

        tree.Generate(Make.Merged("all.sln", Solution(("B", 2, null))));
        Assert.Equal(Solution(("Mine", 9, null), ("B", 2, null)), SolutionText(tree));
        Assert.Equal(PlanAction.Kept, Assert.Single(tree.Plan(Make.Merged("all.sln", Solution(("B", 2, null)))).Entries).Action);
    }

    [Fact]
    public void A_merge_whose_base_is_lost_is_refused()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Merged("all.sln", Solution(("A", 1, null))));
        tree.Append("all.sln", "# mine\n");
        Directory.Delete(tree.At(".hatmax/base"), recursive: true);
        Assert.Equal("HMX0822", Assert.Single(tree.Plan(Make.Merged("all.sln", Solution(("B", 1, null)))).Diagnostics).Id);
    }

    [Fact]
    public void An_owned_solution_that_becomes_merged_is_merged_only_when_nobody_edited_it()
    {
        using var tree = new TempTree();
        tree.Generate(Make.Owned("all.sln", Solution(("A", 1, null))));
        tree.Append("all.sln", "# mine\n");
        Assert.Equal("HMX0831", Assert.Single(tree.Plan(Make.Merged("all.sln", Solution(("B", 1, null)))).Diagnostics).Id);
    }

    [Fact]
    public void A_broken_solution_is_refused()
    {
        using var tree = new TempTree();
        tree.Write("all.sln", "broken");
        Assert.Equal("HMX0833", Assert.Single(tree.Plan(Make.Merged("all.sln", Solution(("B", 1, null)))).Diagnostics).Id);
    }

    private static string SolutionText(TempTree tree) => tree.Read("all.sln").TrimStart('\uFEFF').ReplaceLineEndings("\n");

    private static string Guid(int number) => $"{{00000000-0000-0000-0000-{number:D12}}}";

    private static string Solution(params (string Name, int Number, string? Folder)[] projects)
    {
        var lines = new List<string> { "", "Microsoft Visual Studio Solution File, Format Version 12.00", "# Visual Studio Version 17" };
        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, number, folder) in projects)
        {
            if (folder is not null && folders.TryAdd(folder, $"{{FFFFFFFF-0000-0000-0000-{folder.Sum(c => c):D12}}}"))
            {
                lines.AddRange([$"Project(\"{Folder}\") = \"{folder}\", \"{folder}\", \"{folders[folder]}\"", "EndProject"]);
            }

            lines.AddRange([$"Project(\"{Csharp}\") = \"{name}\", \"src\\{name}\\{name}.csproj\", \"{Guid(number)}\"", "EndProject"]);
        }

        lines.AddRange(["Global", "\tGlobalSection(SolutionConfigurationPlatforms) = preSolution", "\t\tDebug|Any CPU = Debug|Any CPU", "\tEndGlobalSection"]);
        lines.Add("\tGlobalSection(ProjectConfigurationPlatforms) = postSolution");
        lines.AddRange(projects.SelectMany(p => new[] { $"\t\t{Guid(p.Number)}.Debug|Any CPU.ActiveCfg = Debug|Any CPU", $"\t\t{Guid(p.Number)}.Debug|Any CPU.Build.0 = Debug|Any CPU" }));
        lines.AddRange(["\tEndGlobalSection", "\tGlobalSection(NestedProjects) = preSolution"]);
        lines.AddRange(projects.Where(p => p.Folder is not null).Select(p => $"\t\t{Guid(p.Number)} = {folders[p.Folder!]}"));
        lines.AddRange(["\tEndGlobalSection", "EndGlobal", ""]);
        return string.Join('\n', lines);
    }
}
