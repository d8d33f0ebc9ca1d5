using Hatmax.Rendering.CSharp;

namespace Hatmax.Rendering.Tests;

/// <summary>The operations of a record as its tests walk over them.</summary>
internal static class TestOperations
{
    /// <summary>Replace, update and delete, where there are routes for them.</summary>
    /// <param name="routes">Routes.</param>
    /// <param name="replacement">C# expression of a body that replaces the first sample.</param>
    public static IReadOnlyList<TestOperationView> Changes(TestRoutesView routes, string replacement)
    {
        var operations = new List<TestOperationView>();
        if (routes.Replace is { } replace)
        {
            operations.Add(new TestOperationView("Replace", "Put", replace.Path, ", " + replacement, "OK"));
        }

        if (routes.Update is { } update)
        {
            operations.Add(new TestOperationView("Update", "Patch", update.Path, ", Change", "OK"));
        }

        if (routes.Delete is { } delete)
        {
            operations.Add(new TestOperationView("Delete", "Delete", delete.Path, "", "NoContent"));
        }

        return operations;
    }

    /// <summary>Create, replace and update, where there are routes for them.</summary>
    /// <param name="routes">Routes.</param>
    /// <param name="record">The record.</param>
    /// <param name="ids">C# expressions of the ids in the path, by the name of the parameter.</param>
    /// <param name="arrange">Statements that store what a change must find before it reads its body.</param>
    public static IReadOnlyList<TestBodyView> Bodies(TestRoutesView routes, TestRecordView record, IReadOnlyDictionary<string, string> ids, IReadOnlyList<string> arrange)
    {
        const string WrongId = "{\"id\":5}";
        var member = record.PatchMember.Length > 0 ? $"{{\"{record.PatchMember}\":{{}}}}" : WrongId;
        var bodies = new List<TestBodyView>();
        Add("Create", "Post", routes.Create, WrongId, []);
        Add("Replace", "Put", routes.Replace, WrongId, arrange);
        Add("Update", "Patch", routes.Update, member, arrange);
        return bodies;

        void Add(string name, string send, TestRouteView? route, string wrong, IReadOnlyList<string> first)
        {
            if (route is not null)
            {
                bodies.Add(new TestBodyView(name, send, Address(route, ids), CSharpLiteral.String(wrong), first));
            }
        }
    }

    private static string Address(TestRouteView route, IReadOnlyDictionary<string, string> ids)
    {
        var path = route.Path;
        foreach (var (name, id) in ids)
        {
            path = path.Replace("{" + name + "}", "{" + id + "}", StringComparison.Ordinal);
        }

        return path;
    }
}
