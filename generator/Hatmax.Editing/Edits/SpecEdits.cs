using System.Globalization;
using Hatmax.Editing.Dropping;

namespace Hatmax.Editing;

/// <summary>The edits by name. Options that are null or empty are not written.</summary>
public static partial class SpecEdits
{
    /// <summary>A service.</summary>
    public static SpecEdit AddService(string name, string? kind, IReadOnlyList<string> repos, string? preset, string? basePath, int? port, string? description) => new(plan =>
        plan.Add(SpecPath.Of("services", name), SpecMap.Of(
            ("kind", Text(kind)), ("preset", Text(preset)), ("port", Number(port)), ("repo_impl", OneOrMany(repos)), ("description", Text(description)),
            ("api", basePath is null ? null : SpecMap.Of(("base_path", SpecValue.Text(basePath)))))));

    /// <summary>A model with fields such as <c>title:string:required</c>.</summary>
    public static SpecEdit AddModel(string service, string name, IReadOnlyList<string> fields, IReadOnlyList<string> lifecycle, bool audit, string? description) => new(plan =>
    {
        var path = plan.Service(service);
        plan.Add(path.Add("models", name), SpecMap.Of(
            ("description", Text(description)), ("options", Map(("audit", Flag(audit)), ("lifecycle", Many(lifecycle)))), ("fields", plan.Fields(fields))));
        DropList.Remove(plan, path, Plural.Of(Words.ToSnake(name)));
    });

    /// <summary>A field of a model or an aggregate, such as <c>title:string:required:max_len(120)</c>.</summary>
    public static SpecEdit AddField(string service, string owner, string field, string? defaultValue, bool required, string? example, string? description) => new(plan =>
    {
        var place = plan.Require(plan.EntityMap(service, owner), owner, "model");
        if (plan.Field(field) is { } read)
        {
            var rules = (read.Value.Find("validations") as SpecList)?.Items ?? [];
            rules = required && !rules.Contains(SpecValue.Text("required")) ? rules.Insert(0, SpecValue.Text("required")) : rules;
            plan.Add(place.Add("fields", read.Name), SpecMap.Of(
                ("type", read.Value.Find("type")), ("description", Text(description)), ("validations", rules.IsEmpty ? null : new SpecList(rules)),
                ("default", Typed(defaultValue)), ("example", Typed(example))));
            DropList.Remove(plan, place, read.Name);
        }
    });

    /// <summary>An aggregate root.</summary>
    public static SpecEdit AddAggregate(
        string service, string name, IReadOnlyList<string> fields, IReadOnlyList<string> lifecycle, bool audit, bool softDelete, bool version, string? description) => new(plan =>
    {
        var path = plan.Service(service);
        plan.Add(path.Add("aggregates", name), SpecMap.Of(
            ("audit", Flag(audit)), ("version_field", version ? SpecValue.Text("version") : null), ("soft_delete", Flag(softDelete)),
            ("description", Text(description)), ("fields", plan.Fields(fields)), ("lifecycle", Many(lifecycle))));
        DropList.Remove(plan, path, Plural.Of(Words.ToSnake(name)));
    });

    /// <summary>A projection: an entry of <c>aggregates</c> with a source.</summary>
    public static SpecEdit AddProjection(string service, string name, string source, IReadOnlyList<string> preload, string? route, string? description) => new(plan =>
        plan.Add(plan.Service(service).Add("aggregates", name), SpecMap.Of(
            ("source", SpecValue.Text(source)), ("description", Text(description)), ("preload", Many(preload)), ("expose", Map(("route", Text(route)))))));

    /// <summary>A child collection of an aggregate.</summary>
    public static SpecEdit AddChild(
        string service, string aggregate, string name, string of, bool audit, string? table, string? onDelete, string? order, IReadOnlyList<string> updatable) => new(plan =>
    {
        var path = plan.Service(service);
        plan.Add(plan.Require(path.Add("aggregates"), aggregate, "aggregate").Add("children", name), SpecMap.Of(
            ("of", SpecValue.Text(of)), ("audit", Flag(audit)), ("table", Text(table)), ("fk", Map(("on_delete", Text(onDelete)))),
            ("order", Map(("field", Text(order)))), ("updatable", Many(updatable))));
        string[] tables = table is null ? [Plural.Of(Words.ToSnake(of)), Words.ToSnake(aggregate) + "_" + Words.ToSnake(name)] : [table.ToLowerInvariant()];
        DropList.Remove(plan, path, tables);
        DropList.Remove(plan, path.Add("models", of), Words.ToSnake(aggregate) + "_id");
    });

    /// <summary>A handler.</summary>
    public static SpecEdit AddHandler(
        string service, string route, string? id, string? source, string? model, string? op, string? customOperation, string? usecase) => new(plan =>
        plan.Append(plan.Service(service).Add("api", "handlers"), SpecMap.Of(
            ("id", Text(id)), ("route", SpecValue.Text(route)), ("source", Text(source)), ("model", Text(model)), ("op", Text(op)),
            ("custom_operation", Text(customOperation)), ("usecase", Text(usecase)))));

    /// <summary>A store of a service, behind those that it has.</summary>
    public static SpecEdit AddRepo(string service, string store) => new(plan =>
    {
        var path = plan.Service(service).Add("repo_impl");
        switch (plan.Find(path.Segments))
        {
            case SpecScalar { IsNull: false } one when one.Value == store:
            case SpecList many when many.Items.Contains(SpecValue.Text(store)):
                plan.Refuse(EditDiagnostics.Exists, $"The service '{service}' has the store '{store}' already.", "Nothing is to be done.");
                break;
            case SpecScalar { IsNull: false } one:
                plan.Set(path, new SpecList([one, SpecValue.Text(store)]));
                break;
            case SpecList { Items.IsEmpty: false }:
                plan.Append(path, SpecValue.Text(store));
                break;
            default:
                plan.Set(path, SpecValue.Text(store));
                break;
        }
    });

    /// <summary>A relation between two models.</summary>
    public static SpecEdit AddRelation(string service, string from, string to, string? kind, string? via, IReadOnlyList<string> context) => new(plan =>
        plan.Append(plan.Service(service).Add("relations"), SpecMap.Of(
            ("from", SpecValue.Text(from)), ("to", SpecValue.Text(to)), ("kind", Text(kind)), ("via", Text(via)), ("context", plan.Fields(context)))));

    /// <summary>A use case with inputs such as <c>user_id:uuid</c>.</summary>
    public static SpecEdit AddUsecase(string service, string name, IReadOnlyList<string> inputs, string? output, string? description) => new(plan =>
        plan.Add(plan.Service(service).Add("usecases", name), SpecMap.Of(
            ("output", Text(output)), ("description", Text(description)), ("input", plan.Fields(inputs)))));

    /// <summary>A client: another service by its name, or an address.</summary>
    public static SpecEdit AddClient(string service, string name, string? baseUrl) => new(plan =>
        plan.Add(plan.Service(service).Add("clients", name), baseUrl is null ? SpecMap.Of() : SpecMap.Of(("base_url", SpecValue.Text(baseUrl)))));

    /// <summary>A page, of a service or, without one, of the gateway.</summary>
    public static SpecEdit AddPage(string? service, string name, string route, string? template, string? description) => new(plan =>
        plan.Add(service is null ? SpecPath.Of("pages", name) : plan.Service(service).Add("pages", name), Page(route, template, description)));

    /// <summary>A page fragment.</summary>
    public static SpecEdit AddFragment(string service, string name, string route, string? template, string? description) => new(plan =>
        plan.Add(plan.Service(service).Add("fragments", name), Page(route, template, description)));

    /// <summary>A form.</summary>
    public static SpecEdit AddForm(string service, string name, string route, string? redirect, string? errorFragment, string? description) => new(plan =>
        plan.Add(plan.Service(service).Add("forms", name), SpecMap.Of(
            ("route", SpecValue.Text(route)), ("description", Text(description)), ("success", Map(("redirect", Text(redirect)))),
            ("error", Map(("fragment", Text(errorFragment)))))));

    /// <summary>An environment.</summary>
    public static SpecEdit AddEnvironment(string name, IReadOnlyList<string> platforms, int? replicas, string? domain, string? registry) => new(plan =>
        plan.Add(SpecPath.Of("deployment", "environments", name), SpecMap.Of(
            ("replicas", Number(replicas)), ("domain", Text(domain)), ("registry", Text(registry)), ("platforms", OneOrMany(platforms)))));

    /// <summary>Writes a value at a dotted path.</summary>
    /// <param name="path">For example <c>services.todo.aggregates.List.audit</c>.</param>
    /// <param name="value">Text, number, boolean or null; JSON where <paramref name="isJson"/> says so.</param>
    /// <param name="isJson">The value is JSON.</param>
    public static SpecEdit Set(string path, string value, bool isJson) => new(plan =>
    {
        var at = SpecPath.Parse(path);
        var read = isJson ? JsonValues.Read(value) : SpecValue.Typed(value);
        if (read is null)
        {
            plan.Refuse(EditDiagnostics.BadValue, $"'{value}' is not JSON.", "Quote it for the shell, or leave --as-json out for a plain text.");
        }

        if (at is null)
        {
            RefusePath(plan, path);
        }
        else if (read is not null)
        {
            plan.Set(at, read);
        }
    });

    /// <summary>Writes a list of names.</summary>
    public static SpecEdit SetNames(SpecPath path, IReadOnlyList<string> names) => new(plan => plan.Set(path, SpecValue.Texts(names)));

    /// <summary>Removes what stands at a dotted path.</summary>
    public static SpecEdit Unset(string path) => new(plan =>
    {
        if (SpecPath.Parse(path) is { } at)
        {
            plan.Remove(at);
        }
        else
        {
            RefusePath(plan, path);
        }
    });

    private static void RefusePath(EditPlan plan, string path) => plan.Refuse(
        EditDiagnostics.BadValue, $"'{path}' is not a path.", "Write keys with dots between them, positions in brackets, and keys with dots in double quotes: services.todo.api.handlers[0].op.");

    private static SpecMap Page(string route, string? template, string? description) => SpecMap.Of(
        ("route", SpecValue.Text(route)), ("description", Text(description)), ("render", Map(("template", Text(template)))));

    private static SpecScalar? Text(string? text) => text is null ? null : SpecValue.Text(text);

    private static SpecScalar? Typed(string? text) => text is null ? null : SpecValue.Typed(text);

    private static SpecScalar? Flag(bool on) => on ? new SpecScalar("true", false) : null;

    private static SpecScalar? Number(int? number) => number is { } value ? new SpecScalar(value.ToString(CultureInfo.InvariantCulture), false) : null;

    private static SpecList? Many(IReadOnlyList<string> texts) => texts.Count == 0 ? null : SpecValue.Texts(texts);

    private static SpecValue? OneOrMany(IReadOnlyList<string> texts) => texts.Count == 1 ? SpecValue.Text(texts[0]) : Many(texts);

    private static SpecMap? Map(params (string Key, SpecValue? Value)[] entries) => SpecMap.Of(entries) is { Entries.IsEmpty: false } map ? map : null;
}
