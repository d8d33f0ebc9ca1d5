namespace Hatmax.Rendering.Tests.Renames;

/// <summary>Renames that a tree has not seen yet: which files were which, and what their texts were.</summary>
public sealed class RenamedMonorepoTests
{
    private static readonly string Today = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", "renames.yml"));

    // What the spec of today was written like before each rename.
    private static readonly (string Now, string Before)[] Latest =
    [
        ("\n  jobs:\n    was: [todo, tasks]\n", "\n  tasks:\n"),
        ("\n      Entry:\n        was: [Task, Item]\n", "\n      Item:\n"), ("of: Entry", "of: Item"), ("model: Entry", "model: Item"),
        ("label: {type: text, was: [title, text],", "text: {type: text,"), ("updatable: [label,", "updatable: [text,"),
        ("urgency: {type: enum, values: [low, high], default: low, was: priority}", "priority: {type: enum, values: [low, high], default: low}"),
        ("[label, urgency, rank]", "[label, priority, rank]"), ("[text, urgency, rank]", "[text, priority, rank]"), ("[board_id, urgency]", "[board_id, priority]"),
        ("rank: {type: int, was: position,", "position: {type: int,"), ("field: rank", "field: position"), ("urgency, rank]", "urgency, position]"), ("priority, rank]", "priority, position]"),
        ("\n      Person:\n        was: User\n", "\n      User:\n"), ("to: Person", "to: User"),
        ("mail: {type: email, was: email,", "email: {type: email,"),
        ("\n      Board:\n        was: [Folder, List]\n", "\n      List:\n"), ("fk: {name: board_id, ref: boards.id}", "fk: {name: list_id, ref: lists.id}"), ("[board_id", "[list_id"),
        ("title: {type: string, was: name,", "name: {type: string,"),
        ("          entries:\n            was: items\n", "          items:\n"),
        ("labels: {of: Tag, was: tags,", "tags: {of: Tag,"),
        ("\n      Shelf:\n        was: Rack\n", "\n      Rack:\n"),
    ];

    [Fact]
    public void Texts_and_ids_of_before_are_those_that_the_tree_has()
    {
        var tree = MonorepoGenerator.Generate(SampleSpecs.Parse(Replace(Today, Latest)));
        Check(tree, Today);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_the_tree_has_seen_already_is_not_pending_any_more(int seed)
    {
        // Each rename alone may have happened already: text that generation was given before, some of it with the names of today.
        var random = new Random(seed);
        (string Now, string Before)[][] groups = [Latest[..1], Latest[1..4], Latest[4..14], Latest[14..16], Latest[16..17], Latest[17..20], Latest[20..21], Latest[21..22], Latest[22..23], Latest[23..]];
        var before = groups.Where(_ => random.Next(2) == 0).SelectMany(g => g).ToArray();
        Check(MonorepoGenerator.Generate(SampleSpecs.Parse(Replace(Today, before))), Today);
    }

    [Fact]
    public void A_tree_that_missed_releases_may_have_any_name_of_a_chain()
    {
        var oldest = Replace(Today, Latest).Replace("\n  tasks:", "\n  todo:", StringComparison.Ordinal).Replace("\n      Item:", "\n      Task:", StringComparison.Ordinal)
            .Replace("of: Item", "of: Task", StringComparison.Ordinal).Replace("model: Item", "model: Task", StringComparison.Ordinal).Replace(" text: {", " title: {", StringComparison.Ordinal)
            .Replace("[text,", "[title,", StringComparison.Ordinal);
        Check(MonorepoGenerator.Generate(SampleSpecs.Parse(oldest)), Today);
    }

    [Fact]
    public void Nothing_is_pending_in_a_tree_of_today_or_in_none()
    {
        var spec = SampleSpecs.Parse(Today);
        var files = MonorepoGenerator.Generate(spec);
        foreach (var tree in new[] { files, [] })
        {
            var renamed = MonorepoGenerator.GenerateRenamed(spec, TemplateSet.BuiltIn, Tree(tree));
            Assert.Equal(files.AsEnumerable(), renamed.Result.Files.AsEnumerable());
            Assert.Empty(renamed.Pairs);
        }
    }

    [Fact]
    public void A_spec_without_former_names_asks_the_tree_nothing() =>
        Assert.NotEmpty(MonorepoGenerator.GenerateRenamed(SampleSpecs.Load("reference"), TemplateSet.BuiltIn, _ => throw new InvalidOperationException()).Result.Files);

    [Fact]
    public void Files_that_come_with_a_name_are_new()
    {
        const string Before = """
            name: x
            services:
              todo:
                aggregates: {List: {fields: {name: string}}}
                models: {Item: {fields: {text: string}}}
                api: {handlers: [{id: all, route: "GET /boards", source: repo, model: List, op: custom, custom_operation: all}]}
            """;
        var after = Before.Replace("List: {", "Board: {was: List, ", StringComparison.Ordinal).Replace("model: List", "model: Board", StringComparison.Ordinal).Replace("op: custom", "op: list", StringComparison.Ordinal)
            .Replace(", custom_operation: all", "", StringComparison.Ordinal);
        var renamed = MonorepoGenerator.GenerateRenamed(SampleSpecs.Parse(after), TemplateSet.BuiltIn, Tree(MonorepoGenerator.Generate(SampleSpecs.Parse(Before))));
        Assert.Contains(renamed.Result.Files, f => f.LogicalId == "service/todo/root/Board/entity" && f.FormerIds is ["service/todo/root/List/entity"]);
        Assert.All(renamed.Pairs, p => Assert.Equal(p.Former.Template, p.Now.Template));
    }

    private static void Check(IReadOnlyList<GeneratedFile> tree, string today)
    {
        var spec = SampleSpecs.Parse(today);
        var renamed = MonorepoGenerator.GenerateRenamed(spec, TemplateSet.BuiltIn, Tree(tree));
        var plain = MonorepoGenerator.Generate(spec);
        Assert.Equal(plain, renamed.Result.Files.Select(f => f with { FormerIds = [] }));
        var old = tree.ToDictionary(f => f.Path, StringComparer.Ordinal);
        Assert.Equal(old.Keys.Order(StringComparer.Ordinal), renamed.Pairs.Select(p => p.Former.Path).Order(StringComparer.Ordinal));
        foreach (var (former, now) in renamed.Pairs)
        {
            Assert.Equal(Named(old[former.Path].Text), Named(former.Text));
            Assert.Equal(old[former.Path].LogicalId, former.LogicalId);
            Assert.Equal(former.LogicalId == now.LogicalId ? [] : new[] { former.LogicalId }, now.FormerIds.ToArray());
            Assert.Equal(former.Template, now.Template);
        }
    }

    // A tree that has seen some of the renames knows former names in its schema, which say nothing here.
    private static string Named(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, """ \{ FormerNames = \[[^]]*\] \}|\n        FormerNames = .*""", "", System.Text.RegularExpressions.RegexOptions.NonBacktracking);

    private static Func<string, string?> Tree(IEnumerable<GeneratedFile> files)
    {
        var texts = files.ToDictionary(f => f.LogicalId, f => f.Text, StringComparer.Ordinal);
        return id => texts.GetValueOrDefault(id);
    }

    private static string Replace(string text, IEnumerable<(string Now, string Before)> renames) =>
        renames.Aggregate(text, (t, r) => t.Replace(r.Now, r.Before, StringComparison.Ordinal));
}
