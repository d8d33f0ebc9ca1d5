using System.CommandLine;
using Hatmax.Rendering;

namespace Hatmax.Cli.Templates;

/// <summary>Names of templates on the command line.</summary>
internal static class TemplateArguments
{
    /// <summary>Any number of names.</summary>
    public static Argument<string[]> Names(string description) => new("name")
    {
        Description = description,
        HelpName = "NAME",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The names of built-in templates that were meant, each once; a file's path is as good as its name.</summary>
    public static Outcome<string[]> Resolve(IEnumerable<string> typed)
    {
        var names = typed.Select(Clean).Distinct(StringComparer.Ordinal).ToArray();
        var unknown = names.Where(name => !TemplateSet.BuiltInNames.Contains(name)).ToList();
        return unknown.Count == 0 ? names : new Failure(ExitCodes.Usage, $"There is no template {string.Join(", ", unknown)}.", Fix(unknown));
    }

    private static string Clean(string typed)
    {
        var name = typed.Replace('\\', '/');
        name = name.StartsWith(TemplateText.Folder + "/", StringComparison.Ordinal) ? name[(TemplateText.Folder.Length + 1)..] : name;
        return name.EndsWith(TemplateText.Extension, StringComparison.Ordinal) ? name[..^TemplateText.Extension.Length] : name;
    }

    private static string Fix(List<string> unknown)
    {
        var meant = unknown.Select(TemplateSet.Nearest).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return (meant.Count == 0 ? "" : $"Did you mean {string.Join(", ", meant)}? ") + "'hatmax templates list' has all names.";
    }
}
