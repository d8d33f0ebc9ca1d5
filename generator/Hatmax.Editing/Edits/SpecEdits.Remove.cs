using Hatmax.Editing.Dropping;

namespace Hatmax.Editing;

public static partial class SpecEdits
{
    /// <summary>A service, with what is below it.</summary>
    public static SpecEdit RemoveService(string name) => new(plan => plan.Remove(plan.Service(name)));

    /// <summary>Something that a service has by name.</summary>
    /// <param name="service">The service; null for the spec itself.</param>
    /// <param name="map">Where it stands there: <c>usecases</c>, <c>clients</c>, <c>pages</c>, <c>fragments</c>, <c>forms</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="what">What it is, for people.</param>
    public static SpecEdit RemoveNamed(string? service, string map, string name, string what) => new(plan =>
        plan.Remove(plan.Require(service is null ? SpecPath.Of(map) : plan.Service(service).Add(map), name, what)));

    /// <summary>A model.</summary>
    /// <param name="service">Its service.</param>
    /// <param name="name">Its name.</param>
    /// <param name="drop">The next start may drop its table.</param>
    public static SpecEdit RemoveModel(string service, string name, bool drop = false) => new(plan =>
    {
        plan.Remove(plan.Require(plan.Service(service).Add("models"), name, "model"));
        if (drop)
        {
            DroppedTables.OfModel(plan, service, name);
        }
    });

    /// <summary>An aggregate or a projection.</summary>
    /// <param name="service">Its service.</param>
    /// <param name="name">Its name.</param>
    /// <param name="drop">The next start may drop its table and those of its collections.</param>
    public static SpecEdit RemoveAggregate(string service, string name, bool drop = false) => new(plan =>
    {
        plan.Remove(plan.Require(plan.Service(service).Add("aggregates"), name, "aggregate"));
        if (drop)
        {
            DroppedTables.OfAggregate(plan, service, name);
        }
    });

    /// <summary>A field of a model or an aggregate.</summary>
    /// <param name="service">Its service.</param>
    /// <param name="owner">Its model or aggregate.</param>
    /// <param name="name">Its name.</param>
    /// <param name="drop">The next start may drop its column, also under a former name.</param>
    public static SpecEdit RemoveField(string service, string owner, string name, bool drop = false) => new(plan =>
    {
        var place = plan.Require(plan.EntityMap(service, owner), owner, "model");
        var path = plan.Require(place.Add("fields"), name, "field");
        var field = plan.Find(path.Segments);
        plan.Remove(path);
        if (drop)
        {
            DropList.Add(plan, place, [name, .. SpecValue.NamesIn((field as SpecMap)?.Find("was"))]);
        }
    });

    /// <summary>A child collection of an aggregate.</summary>
    /// <param name="service">Its service.</param>
    /// <param name="aggregate">Its aggregate.</param>
    /// <param name="name">Its name.</param>
    /// <param name="drop">The next start may drop its table.</param>
    public static SpecEdit RemoveChild(string service, string aggregate, string name, bool drop = false) => new(plan =>
    {
        plan.Remove(plan.Require(plan.Require(plan.Service(service).Add("aggregates"), aggregate, "aggregate").Add("children"), name, "child"));
        if (drop)
        {
            DroppedTables.OfChild(plan, service, aggregate, name);
        }
    });

    /// <summary>An environment.</summary>
    public static SpecEdit RemoveEnvironment(string name) => new(plan => plan.Remove(plan.Require(SpecPath.Of("deployment", "environments"), name, "env")));

    /// <summary>The handler with that id or route.</summary>
    public static SpecEdit RemoveHandler(string service, string idOrRoute) => new(plan =>
        RemoveItem(plan, plan.Service(service).Add("api", "handlers"), $"handler '{idOrRoute}'", item => Is(item, "id", idOrRoute) || Is(item, "route", idOrRoute)));

    /// <summary>The relation between two models.</summary>
    public static SpecEdit RemoveRelation(string service, string from, string to) => new(plan =>
        RemoveItem(plan, plan.Service(service).Add("relations"), $"relation from '{from}' to '{to}'", item => Is(item, "from", from) && Is(item, "to", to)));

    /// <summary>A store of a service.</summary>
    public static SpecEdit RemoveRepo(string service, string store) => new(plan =>
    {
        var path = plan.Service(service).Add("repo_impl");
        switch (plan.Find(path.Segments))
        {
            case SpecScalar one when one.Value == store:
            case SpecList { Items: [SpecScalar only] } when only.Value == store:
                plan.Remove(path);
                break;
            default:
                RemoveItem(plan, path, $"store '{store}'", item => item is SpecScalar one && one.Value == store);
                break;
        }
    });

    private static void RemoveItem(EditPlan plan, SpecPath list, string what, Func<SpecValue, bool> isIt)
    {
        var items = (plan.Find(list.Segments) as SpecList)?.Items ?? [];
        for (var at = 0; at < items.Length; at++)
        {
            if (isIt(items[at]))
            {
                plan.Remove(list.Add(at.ToString(System.Globalization.CultureInfo.InvariantCulture)));
                return;
            }
        }

        plan.Refuse(EditDiagnostics.Missing, $"There is no {what}.", "Check the name; 'hatmax validate' reads the spec as it is.");
    }

    private static bool Is(SpecValue item, string key, string value) => item is SpecMap map && map.Find(key) is SpecScalar scalar && scalar.Value == value;
}
