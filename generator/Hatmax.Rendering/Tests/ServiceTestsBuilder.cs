using Hatmax.Rendering.CSharp;
using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Tests;

/// <summary>Builds the views of the tests of a service.</summary>
internal sealed class ServiceTestsBuilder(SampleGraph graph)
{
    /// <summary>The view of a root and its collections.</summary>
    public TestRootView Root(RootView root)
    {
        var record = graph.Of(root, null);
        var (referrer, points) = Referrer(record);
        var audited = root.Audit || root.Children.Any(c => c.Audit);
        return new TestRootView
        {
            Record = TestRecordBuilder.Build(record, root.Words),
            Root = root,
            Children = [.. root.Children.Select(c => Child(root, c))],
            Routes = TestRoutesBuilder.Build(root.Routes, "Async", "ListAsync", [record.Samples + ".FirstId"]),
            Referrer = referrer,
            ReferrerPoints = points,
            Dependencies = "Database" + (audited ? ", Actor" : "") + (audited || root.SoftDelete ? ", Clock" : ""),
        };
    }

    private TestChildView Child(RootView root, ChildView child)
    {
        var record = graph.Of(root, child);
        var fixedFields = record.Fields.Where(f => !f.Field.Updatable).ToList();
        var changed = fixedFields.Where(f => !TestRecordBuilder.IsOpen(f) && TestRecordBuilder.Differs(record, f)).Select(f => f.Field.Name).ToList();
        var order = record.Fields.FirstOrDefault(f => f.Field.Property == child.OrderProperty);
        string[] ids = [root.Name + "Samples.FirstId", record.Samples + ".FirstId"];
        return new TestChildView
        {
            Record = TestRecordBuilder.Build(record, child.Words),
            Child = child,
            Inline = record.Creatable && !record.RequiredReferences.Any(f => record.Targets[f].Closure().Contains(record.Owner!) || record.Targets[f] == record.Owner),
            Routes = TestRoutesBuilder.Build(child.Routes, "Async", "ListAsync", ids),
            Direct = TestRoutesBuilder.Build(child.DirectRoutes, "DirectAsync", "ListAllAsync", ids[1..]),
            FixedNames = changed,
            FixedErrors = Immutable(changed, ""),
            InlineFixedErrors = Immutable(changed, child.Collection + "[0]."),
            KeepFixed = string.Concat(fixedFields.Select(f => $", {f.Field.Property} = {record.Samples}.First.{f.Field.Property}")),
            Reorders = order is { IsPair: true, Field.Updatable: true } && record.Pairs,
        };
    }

    private static string Immutable(IEnumerable<string> names, string prefix) =>
        CSharpLiteral.String(string.Join(", ", names.Select(n => $"{prefix}{n}: immutable")));

    // A record elsewhere that points at the root keeps it from being deleted.
    private (string Store, string Points) Referrer(RecordSamples target)
    {
        foreach (var record in graph.Records.Where(r => r != target && r.Owner != target && r.Creatable && !target.Root.SoftDelete))
        {
            foreach (var field in record.Fields.Where(f => record.Targets.GetValueOrDefault(f) == target))
            {
                if (RecordSamples.IsNeeded(field))
                {
                    return ($"Store{record.Use}Async", "");
                }

                if (field.Field.Updatable)
                {
                    return ($"Store{record.Use}Async", Points(record, field, target));
                }
            }
        }

        return ("", "");
    }

    private static string Points(RecordSamples record, FieldSamples field, RecordSamples target)
    {
        var version = record.Root.HasVersion ? "null, " : "";
        var ids = record.Child is { } child
            ? $"Update{child.Singular}Async({record.Root.Name}Samples.FirstId, {record.Samples}.FirstId"
            : $"UpdateAsync({record.Samples}.FirstId";
        return $"await Store.{record.Root.Name}Repository.{ids}, {version}(entity, _) => entity.{field.Field.Property} = {target.Samples}.FirstId, CancellationToken.None);";
    }
}
