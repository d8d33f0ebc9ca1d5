using Hatmax.Rendering.CSharp;
using Hatmax.Rendering.Services;

namespace Hatmax.Rendering.Tests;

/// <summary>Builds what the tests of roots and children have in common.</summary>
internal static class TestRecordBuilder
{
    /// <summary>The view of a record.</summary>
    public static TestRecordView Build(RecordSamples record, string words)
    {
        var fields = record.Fields;
        var needed = record.RequiredReferences.Select(f => record.Targets.GetValueOrDefault(f)).OfType<RecordSamples>().Distinct().ToList();
        return new TestRecordView
        {
            Name = record.Record.Name,
            Words = words,
            Label = record.Record.Label,
            Use = record.Use,
            FirstMembers = [.. Members(record, fields.Where(f => !IsOpen(f)), f => Code(record, f, second: false))],
            SecondMembers = [.. Members(record, fields.Where(f => !IsOpen(f)), f => Code(record, f, second: true))],
            MinimalMembers = [.. Members(record, fields.Where(f => f.IsRequired || RecordSamples.IsNeeded(f)), f => Code(record, f, second: false))],
            ChangeMembers = string.Join(", ", fields.Where(f => !f.Field.Updatable).Select(f => f.Field.Property + " = null").Prepend("Id = null")),
            PatchMembers = [.. Members(record, fields.Where(f => f.Field.Updatable), f => Patched(record, f))],
            ReplacementMembers = string.Concat(fields.Select(f => Replaced(record, f))),
            ChangeStatements = [.. fields.Where(f => f.Field.Updatable && !IsOpen(f) && Differs(record, f)).Select(f => $"entity.{f.Field.Property} = {Code(record, f, second: true)};")],
            IsValid = record.IsValid,
            Creatable = record.Creatable,
            Pairs = record.Pairs,
            Needs = [.. needed.SelectMany(Stores)],
            Limits = TestCases.Limits(record),
            Broken = TestCases.Broken(record),
            Several = TestCases.Several(record),
            BrokenPatches = TestCases.BrokenPatches(record),
            EnumFields = [.. fields.Where(f => f.Field.Spec.Type is { Kind: FieldKind.Enum, IsList: false } && f.Field.Updatable && !f.IsUnique).Select(f => new TestEnumView(f.Field.Property, EnumOf(record, f)))],
            References = [.. fields.Where(f => f.IsReference).Select(f => Reference(record, f)).OfType<TestReferenceView>()],
            Uniques = [.. record.Pairs ? record.Sets.Select((s, i) => Unique(record, s, i)).OfType<TestUniqueView>().DistinctBy(u => u.Name, StringComparer.Ordinal) : []],
            PatchMember = fields.FirstOrDefault(f => f.Field.Updatable && f.Field.Spec.Type is not { Kind: FieldKind.Json, IsList: false })?.Field.Name ?? "",
            BrokenPatchJson = TestCases.BrokenPatchJson(record),
            Audit = record.Record.Audit,
        };
    }

    /// <summary>The value of a sample as C#.</summary>
    public static string Code(RecordSamples record, FieldSamples field, bool second)
    {
        if (!field.IsReference || !record.Targets.TryGetValue(field, out var target))
        {
            return (second ? field.Second : field.First).Code;
        }

        return $"{target.Samples}.{(second && target.Pairs && !record.IsOwner(field) ? "SecondId" : "FirstId")}";
    }

    /// <summary>The two samples differ in the field.</summary>
    public static bool Differs(RecordSamples record, FieldSamples field) => Code(record, field, second: false) != Code(record, field, second: true);

    /// <summary>A reference that the samples leave out: tests of its own set it.</summary>
    public static bool IsOpen(FieldSamples field) => field.IsReference && !RecordSamples.IsNeeded(field);

    /// <summary>Methods that store the samples of a record.</summary>
    public static IEnumerable<string> Stores(RecordSamples record) =>
        !record.Creatable ? [] : record.Pairs ? [$"Store{record.Use}Async", $"StoreSecond{record.Use}Async"] : [$"Store{record.Use}Async"];

    private static IEnumerable<string> Members(RecordSamples record, IEnumerable<FieldSamples> fields, Func<FieldSamples, string> code) =>
        fields.Select(f => (f.Field.Property, Code: code(f))).Where(m => m.Code != "null").Select(m => $"{m.Property} = {m.Code},");

    // References that the samples leave out are set here, so that every member changes.
    private static string Patched(RecordSamples record, FieldSamples field)
    {
        var code = Code(record, field, second: !IsOpen(field));
        return field.Field.Spec.Type.IsList && code != "null" ? $"new({code})" : code;
    }

    private static string Replaced(RecordSamples record, FieldSamples field) => field.Field.Updatable
        ? IsOpen(field) ? $", {field.Field.Property} = {Code(record, field, second: false)}" : ""
        : $", {field.Field.Property} = {record.Samples}.First.{field.Field.Property}";

    private static Views.EnumView EnumOf(RecordSamples record, FieldSamples field)
    {
        var name = FieldMapper.EnumName(record.Record.Name, field.Field.Spec);
        return record.Record.Enums.First(e => e.Name == name);
    }

    private static TestReferenceView? Reference(RecordSamples record, FieldSamples field)
    {
        if (!record.Targets.TryGetValue(field, out var target))
        {
            return null;
        }

        return new TestReferenceView(
            field.Field.Property, CSharpLiteral.String(field.Field.Name + ": reference"), target.Creatable ? $"Store{target.Use}Async" : "",
            target.Samples + ".FirstId", target.Root.Name, target.Child is null && target.Root.SoftDelete, field.Field.Updatable,
            RecordSamples.IsNeeded(field), target == record || target == record.Owner, target.Root.HasVersion ? "null, " : "",
            $"{{{{\\\"{field.Field.Name}\\\":\\\"{{{target.Samples}.FirstId}}\\\"}}}}");
    }

    // Null where a second record with the same values breaks several sets at once: SQLite would name any of them.
    private static TestUniqueView? Unique(RecordSamples record, UniqueSet set, int index)
    {
        if (set.HasId || set.Fields.Count == 0 || set.Fields.Any(f => IsOpen(f) || Code(record, f, second: false) == "null"))
        {
            return null;
        }

        bool Same(FieldSamples f) => set.Fields.Contains(f) || record.IsSame(f);
        var broken = record.Sets.Where(s => s.Holds(Same)).ToList();
        var found = broken.Where(s => s.IsChecked).ToList();
        if (found.Count == 0 && broken.Count > 1)
        {
            return null;
        }

        var columns = found.Count > 0
            ? record.Fields.Where(f => found.Any(s => s.Fields.Contains(f))).Select(f => f.Field.Name)
            : broken[0].Columns;
        return new TestUniqueView(
            string.Join("_and_", set.Fields.Select(f => f.Field.Property)) + (record.Sets.Take(index).Any(s => s.Fields.SequenceEqual(set.Fields)) ? "_again" : ""),
            string.Join(", ", set.Fields.Select(f => $"{f.Field.Property} = {record.Samples}.First.{f.Field.Property}")),
            CSharpLiteral.String(string.Join(", ", columns.Select(c => c + ": unique"))),
            [.. set.Fields.Select(f => $"entity.{f.Field.Property} = {Code(record, f, second: false)};")],
            set.Fields.All(f => f.Field.Updatable));
    }
}
