using Hatmax.Editing;

namespace Hatmax.Cli.Scaffolding.Interview;

/// <summary>Asks for a spec. Every answer is tried in the spec at once, so what comes out is valid.</summary>
internal sealed class SpecInterview(Questions questions)
{
    private const string Own = "own";
    private static readonly ImmutableArray<string> Kinds = ["atom", "domain", "service"];

    private bool _fieldsExplained;

    /// <summary>Name of the system and text of its spec.</summary>
    /// <param name="name">Name that is offered.</param>
    /// <param name="template">Starter to take; null asks for it.</param>
    public async Task<(string Name, string Text)> RunAsync(string name, string? template)
    {
        name = await questions.AskAsync("Name of the system", name, NameProblem).ConfigureAwait(false);
        if (template is null)
        {
            foreach (var (starter, description) in Starters.All)
            {
                questions.Say($"  {starter}: {description}");
            }

            questions.Say($"  {Own}: your own services, asked one by one");
            template = await questions.ChooseAsync("Begin with", Starters.Default, [.. Starters.All.Select(s => s.Name), Own]).ConfigureAwait(false);
        }

        return (name, template == Own ? (await SystemAsync(SpecDraft.Of(name)).ConfigureAwait(false)).Text : Starters.Text(template, name));
    }

    private static string? NameProblem(string name) => SystemName.Clean(name) == name
        ? null
        : $"'{name}' is no name of a system: lower-case letters, digits and dashes, a letter first. For example {SystemName.Clean(name)}.";

    private async Task<SpecDraft> SystemAsync(SpecDraft draft)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            var before = draft;
            var name = await NameAsync(
                isFirst ? "Name of the first service" : "Name of the next service (empty: no more)", isFirst ? "A system needs a service." : null,
                answer => before.Problem(Service(answer, Kinds[0]))).ConfigureAwait(false);
            if (name.Length == 0)
            {
                break;
            }

            draft = draft.With(Service(name, await questions.ChooseAsync($"Kind of {name}", Kinds[0], Kinds).ConfigureAwait(false)));
            draft = await ServiceAsync(draft, name).ConfigureAwait(false);
        }

        var platforms = await questions.AskAsync(
            "Platforms: docker-compose, nomad, kubernetes, with commas between them (empty: later)", "",
            answer => Deployed(answer) is { } edit ? draft.Problem(edit) : null).ConfigureAwait(false);
        return Deployed(platforms) is { } deployed ? draft.With(deployed) : draft;
    }

    private async Task<SpecDraft> ServiceAsync(SpecDraft draft, string service)
    {
        var models = await EntitiesAsync(
            draft, $"Model of {service}", (name, fields) => SpecEdits.AddModel(service, name, fields, [], audit: false, description: null)).ConfigureAwait(false);
        return models == draft ? draft : await EntitiesAsync(
            models, $"Aggregate of {service} that owns models",
            (name, fields) => SpecEdits.AddAggregate(service, name, fields, [], audit: false, softDelete: false, version: false, description: null),
            (with, aggregate) => CollectionsAsync(with, service, aggregate)).ConfigureAwait(false);
    }

    private async Task<SpecDraft> EntitiesAsync(
        SpecDraft draft, string what, Func<string, IReadOnlyList<string>, SpecEdit> add, Func<SpecDraft, string, Task<SpecDraft>>? more = null)
    {
        while (true)
        {
            var before = draft;
            var name = await NameAsync($"{what} (empty: no more)", null, answer => before.Problem(add(answer, []))).ConfigureAwait(false);
            if (name.Length == 0)
            {
                return draft;
            }

            draft = draft.With(add(name, await FieldsAsync(name, fields => before.Problem(add(name, fields))).ConfigureAwait(false)));
            draft = more is null ? draft : await more(draft, name).ConfigureAwait(false);
        }
    }

    private async Task<ImmutableArray<string>> FieldsAsync(string entity, Func<ImmutableArray<string>, string?> problem)
    {
        if (!_fieldsExplained)
        {
            questions.Say("  A field is name:type, then rules with colons between them:");
            questions.Say("  title:string:required:max_len(120), state:enum(open,done), author:ref(Author)");
            _fieldsExplained = true;
        }

        var fields = ImmutableArray<string>.Empty;
        while (true)
        {
            var before = fields;
            var field = await NameAsync($"Field of {entity} (empty: no more)", null, answer => problem(before.Add(answer))).ConfigureAwait(false);
            if (field.Length == 0)
            {
                return fields;
            }

            fields = fields.Add(field);
        }
    }

    private async Task<SpecDraft> CollectionsAsync(SpecDraft draft, string service, string aggregate)
    {
        while (true)
        {
            var before = draft;
            var child = await NameAsync($"Collection of {aggregate}, name:Model (empty: no more)", null, answer =>
                answer.Split(':') is [{ Length: > 0 } name, { Length: > 0 } of] ? before.Problem(Child(service, aggregate, name, of)) : $"'{answer}' is not name:Model.").ConfigureAwait(false);
            if (child.Length == 0)
            {
                return draft;
            }

            var parts = child.Split(':');
            draft = draft.With(Child(service, aggregate, parts[0], parts[1]));
        }
    }

    // An empty answer ends a list, where it may.
    private Task<string> NameAsync(string question, string? ifEmpty, Func<string, string?> problem) =>
        questions.AskAsync(question, "", answer => answer.Length == 0 ? ifEmpty : problem(answer));

    private static SpecEdit Service(string name, string kind) => SpecEdits.AddService(name, kind, [], preset: null, "/" + name, port: null, description: null);

    private static SpecEdit Child(string service, string aggregate, string name, string of) =>
        SpecEdits.AddChild(service, aggregate, name.Trim(), of.Trim(), audit: false, table: null, onDelete: null, order: null, []);

    private static SpecEdit? Deployed(string platforms) =>
        platforms.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } names
            ? SpecEdits.SetNames(SpecPath.Of("deployment", "platforms"), names) : null;
}
