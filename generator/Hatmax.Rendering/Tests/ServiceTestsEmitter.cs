using Hatmax.Rendering.CSharp;
using Hatmax.Rendering.Monorepo;
using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Tests;

/// <summary>The tests of one service.</summary>
internal sealed class ServiceTestsEmitter(FileSet files, ServiceView service, ServiceSpec spec)
{
    private readonly string _folder = $"services/{service.Key}/tests/";
    private readonly string _test = TestNames.Prefix(service);
    private readonly FileSource _source = new($"service/{service.Key}/tests", $"services.{service.Key}", service.NodeHash);

    /// <summary>Adds them.</summary>
    public void Emit()
    {
        var builder = new ServiceTestsBuilder(SampleGraph.Of(service, spec));
        var roots = service.Roots.Select(builder.Root).ToList();
        files.AddText(_source.Part("project"), $"{_folder}{service.Namespace}.Tests.csproj", Ownership.Merged, "project", ProjectFile.Tests(service));
        EmitHelpers(roots);
        Add(_source.Part("service"), $"{service.Name}ServiceTests.g.cs", "ServiceTests.g.cs", ("routes", Routes()));
        var modelled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in roots)
        {
            EmitRoot(root);
            foreach (var child in root.Children)
            {
                EmitChild(root, child, isFirst: modelled.Add(child.Record.Name));
            }
        }
    }

    private List<TestRouteView> Routes() =>
        [.. service.Roots.SelectMany(r => r.Routes.Concat(r.Children.SelectMany(c => c.Routes.Concat(c.DirectRoutes)))).Select(TestRoutesBuilder.View).DistinctBy(r => (r.Method, r.Template))];

    private void EmitHelpers(List<TestRootView> roots)
    {
        // What cannot be stored needs no help with it: references in a circle, rules that contradict.
        var stored = roots.Where(r => r.Record.Creatable).ToList();
        List<string> helpers = ["App", "Collection", "Answer"];
        if (service.HasData)
        {
            helpers.AddRange(["RouteTests", "RepositoryTests", "Store", "Clock", "Actor", "Errors"]);
        }

        if (stored.Count > 0)
        {
            helpers.Add("Records");
        }

        foreach (var helper in helpers)
        {
            Add(_source.Part($"helper/{helper}"), $"{_test}{helper}.g.cs", $"{helper}.g.cs", ("roots", roots), ("stored", stored));
        }
    }

    private void EmitRoot(TestRootView it)
    {
        var root = it.Root;
        var folder = root.Folder + "/";
        var part = new FileSource($"{_source.Id}/root/{root.Label}", root.Node, root.NodeHash);
        (string, object)[] view = [("it", it), ("root", root), ("record", it.Record), ("routes", it.Routes), ("broken", Broken(it.Record, ChildCases(it))), ("id_column", root.IdColumn[1..^1])];
        Add(part.Part("samples"), $"{folder}{it.Record.Samples}.g.cs", "Samples.g.cs", view);
        EmitEnums(part, folder, root);
        EmitValidators(part, folder, it.Record, ChildCases(it), isFirst: true);
        Add(part.Part("mapping"), $"{folder}{root.Name}MappingTests.g.cs", "MappingTests.g.cs", ("record", it.Record));
        Add(part.Part("repository"), $"{folder}{root.Name}RepositoryTests.g.cs", "root/RepositoryTests.g.cs", view);
        if (it.Record.Creatable && (it.Record.EnumFields.Count > 0 || it.Record.References.Count > 0 || it.Record.Uniques.Count > 0))
        {
            Add(part.Part("fields"), $"{folder}{root.Name}FieldTests.g.cs", "root/FieldTests.g.cs", view);
        }

        if (it.Routes.Any)
        {
            Add(part.Part("routes"), $"{folder}{root.Name}RouteTests.g.cs", "root/RouteTests.g.cs", view);
        }

        if (it.Routes.HasChanges && it.Record.IsValid)
        {
            var samples = it.Record.Samples;
            var replacement = $"{samples}.Json({samples}.Second with {{ Id = {samples}.FirstId }})";
            Add(part.Part("changes"), $"{folder}{root.Name}RouteChangeTests.g.cs", "root/ChangeRouteTests.g.cs", [.. view, ("ops", TestOperations.Changes(it.Routes, replacement))]);
        }

        var ids = new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = it.Record.Samples + ".FirstId" };
        EmitBodies(part.Part("bodies"), folder, $"{root.Name}RouteBodyTests", root.Words, TestOperations.Bodies(it.Routes, it.Record, ids, []));
    }

    private void EmitChild(TestRootView owner, TestChildView it, bool isFirst)
    {
        var child = it.Child;
        var record = it.Record;
        var folder = owner.Root.Folder + "/";
        var part = new FileSource($"{_source.Id}/root/{owner.Root.Label}/child/{child.Collection}", owner.Root.Node, owner.Root.NodeHash);
        var samples = record.Samples;
        var both = record.Pairs ? $"{samples}.First, {samples}.Second" : $"{samples}.First";
        (string, object)[] view =
        [
            ("it", it), ("it_root", owner), ("root", owner.Root), ("parent", owner.Record), ("child", child), ("record", record),
            ("broken", Broken(record, [])), ("both", both), ("id_column", child.IdColumn[1..^1]),
        ];
        if (isFirst)
        {
            Add(part.Part("samples"), $"{folder}{samples}.g.cs", "Samples.g.cs", view);
            EmitEnums(part, folder, child);
        }

        EmitValidators(part, folder, record, [], isFirst);
        Add(part.Part("mapping"), $"{folder}{child.Use}MappingTests.g.cs", "MappingTests.g.cs", ("record", record));
        if (!record.Creatable)
        {
            return;
        }

        Add(part.Part("repository"), $"{folder}{child.Use}RepositoryTests.g.cs", "child/RepositoryTests.g.cs", view);
        Add(part.Part("collection"), $"{folder}{child.Use}CollectionTests.g.cs", "child/CollectionTests.g.cs", view);
        if (record.EnumFields.Count > 0 || record.References.Count > 0 || record.Uniques.Count > 0)
        {
            Add(part.Part("fields"), $"{folder}{child.Use}FieldTests.g.cs", "child/FieldTests.g.cs", view);
        }

        EmitChildRoutes(part, folder, owner, it, view);
    }

    private void EmitChildRoutes(FileSource part, string folder, TestRootView owner, TestChildView it, (string, object)[] view)
    {
        var child = it.Child;
        (string, object)[] nested = [.. view, ("routes", it.Routes), ("ops", TestOperations.Changes(it.Routes, "Replacement"))];
        (string, object)[] direct = [.. view, ("routes", it.Direct), ("ops", TestOperations.Changes(it.Direct, "Replacement"))];
        if (it.Routes.Any)
        {
            Add(part.Part("routes"), $"{folder}{child.Use}RouteTests.g.cs", "child/RouteTests.g.cs", nested);
        }

        if (it.Routes.HasChanges)
        {
            Add(part.Part("changes"), $"{folder}{child.Use}RouteChangeTests.g.cs", "child/ChangeRouteTests.g.cs", nested);
        }

        var ids = new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = owner.Record.Samples + ".FirstId", ["childId"] = it.Record.Samples + ".FirstId" };
        EmitBodies(part.Part("bodies"), folder, $"{child.Use}RouteBodyTests", child.Words, TestOperations.Bodies(it.Routes, it.Record, ids, []));
        if (it.Direct.Any)
        {
            Add(part.Part("direct"), $"{folder}{child.Use}RouteDirectTests.g.cs", "child/DirectRouteTests.g.cs", direct);
            var key = new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = it.Record.Samples + ".FirstId" };
            EmitBodies(part.Part("direct-bodies"), folder, $"{child.Use}RouteDirectBodyTests", child.Words, TestOperations.Bodies(it.Direct, it.Record, key, [$"await Records.Store{child.Use}Async();", ""]));
        }
    }

    private void EmitValidators(FileSource part, string folder, TestRecordView record, IReadOnlyList<TestCaseView> childCases, bool isFirst)
    {
        if (!record.IsValid)
        {
            return;
        }

        if (isFirst)
        {
            Add(part.Part("validator"), $"{folder}{record.Name}ValidatorTests.g.cs", "ValidatorTests.g.cs", ("record", record), ("child_cases", childCases));
        }

        Add(part.Part("patch-validator"), $"{folder}{record.Use}PatchValidatorTests.g.cs", "PatchValidatorTests.g.cs", ("record", record));
    }

    private void EmitEnums(FileSource part, string folder, RecordView record)
    {
        foreach (var type in record.Enums)
        {
            Add(part.Part($"enum/{type.Name}"), $"{folder}{type.Name}Tests.g.cs", "EnumTests.g.cs", ("enum", type));
        }
    }

    private void EmitBodies(FileSource part, string folder, string name, string words, IReadOnlyList<TestBodyView> operations)
    {
        if (operations.Count > 0)
        {
            Add(part, $"{folder}{name}.g.cs", "BodyRouteTests.g.cs", ("name", name), ("words", words), ("ops", operations));
        }
    }

    // A child's errors are reported under its place in the body.
    private static List<TestCaseView> ChildCases(TestRootView root)
    {
        var cases = new List<TestCaseView>();
        foreach (var it in root.Children.Where(c => c.Record.IsValid && root.Record.IsValid))
        {
            var property = it.Child.Property;
            var samples = root.Record.Samples;
            cases.Add(new TestCaseView($"{property}_may_be_given", $"{samples}.First with {{ {property} = [{it.Record.Samples}.First] }}", "\"\""));
            cases.Add(new TestCaseView($"{property}_cannot_hold_null", $"{samples}.First with {{ {property} = [null] }}", CSharpLiteral.String($"{it.Child.Collection}[0]: required")));
            if (it.Record.Broken is [var broken, ..])
            {
                var expected = broken.Expected[1..^1].Split(", ").Select(e => $"{it.Child.Collection}[1].{e}");
                cases.Add(new TestCaseView($"{property}_keep_their_rules", $"{samples}.First with {{ {property} = [{it.Record.Samples}.First, {broken.Subject}] }}", $"\"{string.Join(", ", expected)}\""));
            }
        }

        return cases;
    }

    // A body for the routes to refuse: one of the record itself, else one with a wrong child. No subject where nothing can be wrong.
    private static TestCaseView Broken(TestRecordView record, IReadOnlyList<TestCaseView> childCases) =>
        record.Broken.Concat(childCases).FirstOrDefault(c => c.Expected.Length > 2) ?? new TestCaseView("", "", "");

    private void Add(FileSource source, string path, string template, params (string, object)[] view) =>
        files.Add(source, _folder + path, Ownership.Owned, "service/tests/" + template, [.. view, ("service", service), ("node", source.Node), ("test", _test)]);
}
