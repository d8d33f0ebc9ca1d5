using Hatmax.Rendering;

namespace Hatmax.Cli.Explaining;

/// <summary>How a generated file is made different without losing it on the next run.</summary>
internal static class Customisation
{
    private static readonly ImmutableArray<(string Template, string Advice)> ByTemplate =
    [
        ("service/Service.g.cs", "Register services in Configure and map routes in MapMore, in a partial of this class: a file of your own."),
        ("service/Validator.g.cs", "Add rules in CheckMore, in a partial of this class: a file of your own."),
        ("service/PatchValidator.g.cs", "Add rules in CheckMore, in a partial of this class: a file of your own."),
        ("service/Entity.g.cs", "Add members in another partial of the record, and derive members before it is stored with 'lifecycle' in the spec, which writes hooks for you."),
        ("service/EntityHooks.cs", "Write OnBeforeCreate and OnBeforeUpdate here."),
        ("service/Operations.cs", "Write the operations that the spec declares with 'op: custom' here."),
        ("service/root/", "Register a repository of your own, or a decorator, in Configure of the service: it runs last and wins. Other routes: MapMore."),
        ("service/child/", "Register a repository of your own, or a decorator, in Configure of the service: it runs last and wins. Other routes: MapMore."),
        ("service/tests/", "Write tests of your own in files of your own beside this one."),
        ("service/Schema.g.cs", "Change the models in the spec: the schema follows."),
        ("service/Program.cs", "Edit it; what belongs to the service itself fits better into Configure and MapMore."),
        ("settings", "Edit it; settings of one environment also go into the spec, under deployment.environments."),
        ("project", "Edit it: package references, properties and items of yours stay."),
        ("solution", "Add projects with 'dotnet sln add': they stay."),
        ("shared/", "Edit it as little as you can: it changes with every version of hatmax. Most of it can be replaced by a registration in Configure."),
    ];

    /// <summary>What to do, most specific first.</summary>
    public static ImmutableArray<string> Of(Ownership ownership, string template, string path)
    {
        var advice = ImmutableArray.CreateBuilder<string>();
        if (ByTemplate.FirstOrDefault(t => t.Template.EndsWith('/') ? template.StartsWith(t.Template, StringComparison.Ordinal) : string.Equals(template, t.Template, StringComparison.Ordinal)).Advice is { } special)
        {
            advice.Add(special);
        }

        advice.Add(ownership switch
        {
            Ownership.Owned => "Do not edit it: it is written again on every run, and an edit becomes a conflict.",
            Ownership.Seeded => "Edit it as you like: it was written once and is yours.",
            _ => "Edit it as you like: edits are merged with what generation changes.",
        });
        if (TemplatePack.NameIn(template) is { } pack)
        {
            advice.Add($"To make all files of this kind different: change the pack '{pack}', then: hatmax packs pin {pack}");
        }
        else if (template.Contains('/', StringComparison.Ordinal))
        {
            advice.Add($"To make all files of this kind different: hatmax templates eject {template}");
        }

        if (ownership != Ownership.Seeded)
        {
            advice.Add($"To give an edit up: hatmax generate --restore {path}");
        }

        return advice.ToImmutable();
    }
}
