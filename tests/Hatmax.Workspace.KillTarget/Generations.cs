using System.Collections.Immutable;
using System.Globalization;
using Hatmax.Rendering;

namespace Hatmax.Workspace.KillTarget;

/// <summary>Two outputs of generation that differ in every way that a run can treat: between them a kill must find no third.</summary>
public static class Generations
{
    /// <summary>The first output.</summary>
    public static ImmutableArray<GeneratedFile> A { get; } = Make('A');

    /// <summary>The second output.</summary>
    public static ImmutableArray<GeneratedFile> B { get; } = Make('B');

    /// <summary>What the user does with a freshly generated A: edits that both outputs must keep.</summary>
    public static void EditAsUser(string root)
    {
        File.AppendAllText(Path.Combine(root, "kept.json"), "// by the user\n");
        File.AppendAllText(Path.Combine(root, "moved-A", "edited.cs"), "// by the user\n");
        File.WriteAllText(Path.Combine(root, "windows.g.cs"), File.ReadAllText(Path.Combine(root, "windows.g.cs")).ReplaceLineEndings("\r\n"));
        File.WriteAllText(Path.Combine(root, "mine.txt"), "not generated\n");
        File.Delete(Path.Combine(root, "unwanted.g.cs"));
        var solution = Path.Combine(root, "all.sln");
        const string Mine = "Project(\"{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}\") = \"Mine\", \"mine\\Mine.csproj\", \"{11111111-1111-1111-1111-111111111111}\"\nEndProject\nGlobal\n";
        File.WriteAllText(solution, File.ReadAllText(solution).Replace("Global\n", Mine, StringComparison.Ordinal));
    }

    private static ImmutableArray<GeneratedFile> Make(char variant)
    {
        var isA = variant == 'A';
        var files = ImmutableArray.CreateBuilder<GeneratedFile>();
        for (var i = 0; i < 12; i++)
        {
            var text = i % 3 == 0 ? $"same {i}\n" : $"{variant} {i}\n";
            files.Add(Generated($"many/{i}", string.Create(CultureInfo.InvariantCulture, $"many/d{i % 4}/f{i}.g.cs"), string.Concat(Enumerable.Repeat(text, 200)), Ownership.Owned));
        }

        files.Add(Generated("only/" + variant, $"only-{variant}/deep/er/x.g.cs", "only\n", Ownership.Owned));
        files.Add(Generated("moved/plain", $"moved-{variant}/plain.g.cs", "moved\n", Ownership.Owned));
        files.Add(Generated("moved/edited", $"moved-{variant}/edited.cs", "seeded\n", Ownership.Seeded));
        files.Add(Generated("swap/1", isA ? "swap/1.g.cs" : "swap/2.g.cs", "one\n", Ownership.Owned));
        files.Add(Generated("swap/2", isA ? "swap/2.g.cs" : "swap/1.g.cs", "two\n", Ownership.Owned));
        files.Add(Generated("twin/1", isA ? "twin/1.g.cs" : "twin/2.g.cs", "twin\n", Ownership.Owned));
        files.Add(Generated("twin/2", isA ? "twin/2.g.cs" : "twin/1.g.cs", "twin\n", Ownership.Owned));
        files.Add(Generated("turn/" + variant, isA ? "turn" : "turn/inner.g.cs", "file or folder\n", Ownership.Owned));
        files.Add(Generated("kept", "kept.json", "{}\n", Ownership.Merged));
        files.Add(Generated("windows", "windows.g.cs", $"{variant}\nlines\n", Ownership.Owned));
        files.Add(Generated("unwanted", "unwanted.g.cs", "unwanted\n", Ownership.Owned));
        files.Add(Generated("script", "run", isA ? "#!/bin/sh\n" : "#!/bin/sh\necho\n", Ownership.Owned) with { Executable = true });
        files.Add(Generated("solution", "all.sln", Solution(isA ? ["One", "Two"] : ["One", "Three"]), Ownership.Merged));
        return files.ToImmutable();
    }

    private static string Solution(string[] projects)
    {
        var entries = projects.Select(p => $"Project(\"{{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}}\") = \"{p}\", \"{p}\\{p}.csproj\", \"{{22222222-2222-2222-2222-{p[0] * p[1]:D12}}}\"\nEndProject\n");
        return "\nMicrosoft Visual Studio Solution File, Format Version 12.00\n" + string.Concat(entries) + "Global\nEndGlobal\n";
    }

    private static GeneratedFile Generated(string id, string path, string text, Ownership ownership) => new(id, path, text, ownership, "test", "0", id, "0");
}
