using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Tests;

/// <summary>A record of a service, its samples, and what must be stored before it.</summary>
internal sealed class RecordSamples(RootView root, ChildView? child, IReadOnlyList<FieldSamples> fields, IReadOnlyList<UniqueSet> sets)
{
    private bool? _creatable;
    private bool _looking;
    private bool? _pairs;

    /// <summary>The root, or the root that owns the child.</summary>
    public RootView Root => root;

    /// <summary>The collection; null for a root.</summary>
    public ChildView? Child => child;

    /// <summary>Root or child.</summary>
    public RecordView Record => (RecordView?)child ?? root;

    /// <summary>Prefix of its types and part of the names of its methods.</summary>
    public string Use => child?.Use ?? root.Name;

    /// <summary>Class of its samples.</summary>
    public string Samples => Record.Name + "Samples";

    /// <summary>Fields in the order of the text.</summary>
    public IReadOnlyList<FieldSamples> Fields => fields;

    /// <summary>Sets of members that are unique together; a single unique field is a set of one.</summary>
    public IReadOnlyList<UniqueSet> Sets => sets;

    /// <summary>Records that its fields refer to, by field; filled in once all records are known.</summary>
    public Dictionary<FieldSamples, RecordSamples> Targets { get; } = [];

    /// <summary>The root that owns it; null for a root.</summary>
    public RecordSamples? Owner { get; set; }

    /// <summary>Its samples keep all rules.</summary>
    public bool IsValid => fields.All(f => f.IsReference || !f.IsRequired || f.First.Value is not null);

    /// <summary>References that every record has, other than to the root that owns it.</summary>
    public IEnumerable<FieldSamples> RequiredReferences => fields.Where(f => IsNeeded(f) && !IsOwner(f));

    /// <summary>Must be given, and refers to another record.</summary>
    public static bool IsNeeded(FieldSamples field) => field.IsReference && (field.IsRequiredReference || field.IsRequired);

    /// <summary>The field refers to the root that owns the record.</summary>
    public bool IsOwner(FieldSamples field) => Owner is not null && Targets.GetValueOrDefault(field) == Owner;

    /// <summary>The first sample can be stored: its rules allow one and no reference needs the record itself.</summary>
    public bool Creatable
    {
        get
        {
            if (_creatable is { } known)
            {
                return known;
            }

            if (_looking)
            {
                return false;
            }

            _looking = true;
            var creatable = IsValid
                && (Owner is null || Owner.Creatable)
                && RequiredReferences.All(f => Targets.TryGetValue(f, out var target) && target != this && target.Creatable);
            _looking = false;
            _creatable = creatable;
            return creatable;
        }
    }

    /// <summary>Both samples can be stored, in the same root.</summary>
    public bool Pairs
    {
        get
        {
            // Assigned first: a circle of optional references must not go round for ever.
            if (_pairs is null)
            {
                _pairs = false;
                _pairs = Creatable && !sets.Any(s => s.Holds(IsSame));
            }

            return _pairs.Value;
        }
    }

    /// <summary>Both samples have the same value there; an absent value is like no other.</summary>
    public bool IsSame(FieldSamples field)
    {
        if (!field.IsReference)
        {
            return field.First.Value is not null && !field.IsPair;
        }

        return IsNeeded(field) && (IsOwner(field) || !Targets.TryGetValue(field, out var target) || !target.Pairs);
    }

    /// <summary>Everything that must be stored before it, the root that owns it included.</summary>
    public HashSet<RecordSamples> Closure()
    {
        var found = new HashSet<RecordSamples>();
        var waiting = new Stack<RecordSamples>([this]);
        while (waiting.TryPop(out var record))
        {
            foreach (var next in record.RequiredReferences.Select(f => record.Targets.GetValueOrDefault(f)).Append(record.Owner).OfType<RecordSamples>())
            {
                if (found.Add(next))
                {
                    waiting.Push(next);
                }
            }
        }

        return found;
    }
}
