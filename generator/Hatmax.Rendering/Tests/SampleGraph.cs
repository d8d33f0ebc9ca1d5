using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Tests;

/// <summary>The records of a service with their samples and their references.</summary>
internal sealed class SampleGraph
{
    private readonly List<RecordSamples> _records = [];

    private SampleGraph(ServiceView service, ServiceSpec spec)
    {
        var fields = new Dictionary<string, IReadOnlyList<FieldSamples>>(StringComparer.Ordinal);
        foreach (var root in service.Roots)
        {
            var owner = Add(root, null, SamplesOf(root), []);
            var aggregate = spec.Aggregates.FirstOrDefault(a => a.Name.Value == root.Label);
            foreach (var child in root.Children)
            {
                var declared = aggregate?.Children.FirstOrDefault(c => Words.ToSnake(c.Name.Value) == child.Collection);
                var samples = SamplesOf(child);
                Add(root, child, samples, declared is null ? [] : Sets(declared, samples)).Owner = owner;
            }
        }

        foreach (var record in _records)
        {
            foreach (var field in record.Fields.Where(f => f.IsReference))
            {
                if (Find(field.Field.Spec.Type.Target!.Value) is { } target)
                {
                    record.Targets.Add(field, target);
                }
            }
        }

        IReadOnlyList<FieldSamples> SamplesOf(RecordView record)
        {
            // A model has the same samples in all its collections; what an update may change differs.
            if (!fields.TryGetValue(record.Name, out var known))
            {
                fields.Add(record.Name, known = [.. record.Fields.Select(f => SampleValues.Of(f, record.Name))]);
                return known;
            }

            return [.. known.Zip(record.Fields, (samples, field) => samples with { Field = field })];
        }
    }

    /// <summary>Roots and children, each root before its children.</summary>
    public IReadOnlyList<RecordSamples> Records => _records;

    /// <summary>The graph of a service.</summary>
    public static SampleGraph Of(ServiceView service, ServiceSpec spec) => new(service, spec);

    /// <summary>The record of a root or child.</summary>
    public RecordSamples Of(RootView root, ChildView? child) => _records.First(r => r.Root == root && r.Child == child);

    // A reference to a model in several collections goes to the first.
    private RecordSamples? Find(string label) =>
        _records.FirstOrDefault(r => r.Child is null && r.Root.Label == label) ?? _records.FirstOrDefault(r => r.Child?.Label == label);

    private RecordSamples Add(RootView root, ChildView? child, IReadOnlyList<FieldSamples> samples, IEnumerable<UniqueSet> sets)
    {
        var single = samples.Where(f => f.IsUnique).Select(f => new UniqueSet([f.Field.Name], [f], HasId: false, IsChecked: true));
        var record = new RecordSamples(root, child, samples, [.. single.Concat(sets)]);
        _records.Add(record);
        return record;
    }

    private static IEnumerable<UniqueSet> Sets(ChildSpec child, IReadOnlyList<FieldSamples> samples)
    {
        if (child.OrderField is { } order && !child.OrderUniqueScope.IsEmpty)
        {
            yield return Set([.. child.OrderUniqueScope.Select(c => c.Value), order.Value]);
        }

        foreach (var set in child.Unique)
        {
            yield return Set(set.Select(c => c.Value));
        }

        UniqueSet Set(IEnumerable<string> names)
        {
            var columns = names.Select(Words.ToSnake).ToList();
            return new UniqueSet(
                columns,
                [.. columns.Select(c => samples.FirstOrDefault(f => f.Field.Name == c)).OfType<FieldSamples>()],
                columns.Contains(SqlNames.IdColumn(child), StringComparer.Ordinal),
                IsChecked: false);
        }
    }
}
