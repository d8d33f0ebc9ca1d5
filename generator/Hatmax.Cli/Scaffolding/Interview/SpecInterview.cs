namespace Hatmax.Cli.Scaffolding.Interview;

/// <summary>Asks for a spec. Every answer is tried in the spec at once, so what comes out is valid.</summary>
internal sealed class SpecInterview(Questions questions)
{
    private const string Own = "own";
    private static readonly ImmutableArray<string> Kinds = ["atom", "domain", "service"];

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

        return (name, template == Own ? (await SystemAsync(new DraftSystem(name)).ConfigureAwait(false)).Text() : Starters.Text(template, name));
    }

    private static string? NameProblem(string name) => SystemName.Clean(name) == name
        ? null
        : $"'{name}' is no name of a system: lower-case letters, digits and dashes, a letter first. For example {SystemName.Clean(name)}.";

    private async Task<DraftSystem> SystemAsync(DraftSystem draft)
    {
        while (true)
        {
            var isFirst = draft.Services.IsEmpty;
            var before = draft;
            var name = await questions.AskAsync(isFirst ? "Name of the first service" : "Name of the next service (empty: no more)", "", answer =>
                answer.Length == 0 && !isFirst ? null : Answered(answer) ?? Added(before, answer).Problem()).ConfigureAwait(false);
            if (name.Length == 0)
            {
                break;
            }

            draft = Added(draft, name);
            draft = draft.With(draft.Services[^1] with { Kind = await questions.ChooseAsync($"Kind of {name}", "atom", Kinds).ConfigureAwait(false) });
            draft = await EntitiesAsync(draft, $"Model of {name}", (service, entity) => service with { Models = service.Models.Add(entity) }, hasChildren: false).ConfigureAwait(false);
            if (!draft.Services[^1].Models.IsEmpty)
            {
                draft = await EntitiesAsync(draft, $"Aggregate of {name} that owns models", (service, entity) => service with { Aggregates = service.Aggregates.Add(entity) }, hasChildren: true).ConfigureAwait(false);
            }
        }

        var platforms = await questions.AskAsync("Platforms: docker-compose, nomad, kubernetes, with commas between them (empty: later)", "", answer => Deployed(draft, answer).Problem()).ConfigureAwait(false);
        return Deployed(draft, platforms);
    }

    private async Task<DraftSystem> EntitiesAsync(DraftSystem draft, string what, Func<DraftService, DraftEntity, DraftService> add, bool hasChildren)
    {
        while (true)
        {
            var before = draft;
            DraftSystem Added(DraftEntity entity) => before.With(add(before.Services[^1], entity));

            var entity = new DraftEntity(await questions.AskAsync($"{what} (empty: no more)", "", answer =>
                answer.Length == 0 ? null : Added(new DraftEntity(answer, [], [])).Problem()).ConfigureAwait(false), [], []);
            if (entity.Name.Length == 0)
            {
                return draft;
            }

            var fields = await questions.AskAsync($"Fields of {entity.Name}, {DraftField.Form}, blanks between them", "", answer =>
                FieldProblem(answer) ?? Added(entity with { Fields = Fields(answer) }).Problem()).ConfigureAwait(false);
            entity = entity with { Fields = Fields(fields) };
            if (hasChildren)
            {
                var children = await questions.AskAsync($"Collections of {entity.Name}, name:Model, blanks between them (empty: none)", "", answer =>
                    Words(answer).FirstOrDefault(w => w.Split(':') is not [{ Length: > 0 }, { Length: > 0 }]) is { } wrong
                        ? $"'{wrong}' is not name:Model."
                        : Added(entity with { Children = Children(answer) }).Problem()).ConfigureAwait(false);
                entity = entity with { Children = Children(children) };
            }

            draft = Added(entity);
        }
    }

    private static string? Answered(string answer) => answer.Length == 0 ? "A system needs a service." : null;

    private static DraftSystem Added(DraftSystem draft, string service) => draft with { Services = draft.Services.Add(new DraftService(service, "atom")) };

    private static DraftSystem Deployed(DraftSystem draft, string platforms) =>
        draft with { Platforms = [.. platforms.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)] };

    private static string? FieldProblem(string answer) =>
        Words(answer).FirstOrDefault(w => DraftField.Parse(w) is null) is { } wrong ? $"'{wrong}' is not {DraftField.Form}." : null;

    private static ImmutableArray<DraftField> Fields(string answer) => [.. Words(answer).Select(w => DraftField.Parse(w)!)];

    private static ImmutableArray<(string Name, string Of)> Children(string answer) => [.. Words(answer).Select(w => w.Split(':')).Select(p => (p[0], p[1]))];

    private static string[] Words(string answer) => answer.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
