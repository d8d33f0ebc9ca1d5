using System.Globalization;
using System.Text;
using Hatmax.Rendering.CSharp;
using Hatmax.Rendering.Services;
using Hatmax.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hatmax.Rendering.Tests.Hostile;

/// <summary>Text that means something where it goes is refused, or stays text.</summary>
public sealed class InjectionTests
{
    private static readonly string[] Evil =
    [
        "\"", "\\", "'", "*/", "//", "\"\"\"", "\"\"\"\"\"", "{{ x }}", "{%", "${x}", "{0}", "{", "}", "a\nb", "a\rb", "a\r\nb", "\n}\npublic class Evil {", "\t", " ", "  ", "x ", " x",
        "a\0b", "\u0001", "\u007f", "\u0085", "\u00a0", "\u2028", "\u2029", "\u202e", "\u200b", "\ufeff", "\ufffe", "\uffff", "\ud83d\ude42", "\ud800", "\udc00", "</summary>", "<see cref=\"X\"/>",
        "&amp;", "&#0;", "]]>", "<!--", "-->", "--", "'; DROP TABLE lists; --", "\"; DROP TABLE \"lists", "%s", "@\"", "$\"{1}", "`", "|", "| a | b |", "# head", "```", "[x](javascript:x)", "<script>",
        "../../etc", "/etc/passwd", "C:\\x", "a/b", "~", "null", "true", "0x10", "1e400", "-0", "NaN", "#if X", "#pragma", "\\u0041", "\\n", "ä", "\u0130", "\uff21", "(", "[", "^(a+)+$", "(?<n>x)", "(?i)x", "\\d{3}",
        new string('x', 5_000), "e\u0301", "TODO", "x\\", "\\\"", "\" + 1 + \"", "*", "!", "?",
    ];

    private static readonly Dictionary<string, Func<IReadOnlyList<string>, string>> Places = new(StringComparer.Ordinal)
    {
        ["default"] = v => Fields(v, t => $"{{type: string, default: {t}}}"),
        ["default of optional text"] = v => Fields(v, t => $"{{type: 'text?', default: {t}}}"),
        ["example"] = v => Fields(v, t => $"{{type: string, example: {t}}}"),
        ["one_of"] = v => Fields(v, t => $"{{type: string, validations: [{{one_of: [{t}, other]}}]}}"),
        ["enum"] = v => Fields(v, t => $"{{type: enum, values: [{t}, other], default: {t}}}"),
        ["pattern"] = v => Fields(v, t => $"{{type: string, validations: [{{pattern: {t}}}]}}"),
        ["field description"] = v => Fields(v, t => $"{{type: string, description: {t}}}"),
        ["json default"] = v => Fields(v, t => $"{{type: json, default: {t}}}"),
        ["type"] = v => Fields(v, t => t),
        ["length"] = v => Fields(v, t => $"{{type: string, validations: [{{max_length: {t}}}]}}"),
        ["min"] = v => Fields(v, t => $"{{type: double, validations: [{{min: {t}}}]}}"),
        ["ref"] = v => Fields(v, t => $"{{type: ref, to: {t}}}"),
        ["model description"] = v => $"name: x\nservices:\n  s:\n    models:\n{Lines(v, (t, i) => $"      M{i}x: {{description: {t}, fields: {{a: string}}}}")}",
        ["model name"] = v => $"name: x\nservices:\n  s:\n    models:\n{Lines(v, (t, _) => $"      {t}: {{fields: {{a: string}}}}")}",
        ["field name"] = v => $"name: x\nservices:\n  s:\n    models:\n      M:\n        fields:\n{Lines(v, (t, _) => $"          {t}: string")}",
        ["table"] = v => $"name: x\nservices:\n  s:\n    aggregates:\n{Lines(v, (t, i) => $"      M{i}x: {{table: {t}, id: {t}, fields: {{a: string}}}}")}",
        ["child"] = v => $"name: x\nservices:\n  s:\n    models: {{M: {{fields: {{a: string}}}}}}\n    aggregates:\n{Lines(v, (t, i) => $"      R{i}x: {{children: {{ms: {{of: M, description: {t}, fk: {{name: {t}}}, id: k}}}}}}")}",
        ["constraint"] = v => $"name: x\nservices:\n  s:\n    models: {{M: {{fields: {{a: string}}}}}}\n    aggregates:\n{Lines(v, (t, i) => $"      R{i}x: {{children: {{ms: {{of: M, constraints: {{unique: [[{t}]]}}, updatable: [{t}]}}}}}}")}",
        ["version"] = v => $"name: x\nservices:\n  s:\n    aggregates:\n{Lines(v, (t, i) => $"      R{i}x: {{version_field: {t}}}")}",
        ["handler"] = v => $"name: x\nservices:\n  s:\n    models: {{M: {{fields: {{a: string}}}}}}\n    api:\n      handlers:\n{Lines(v, (t, i) => $"        - {{id: {t}, description: {t}, route: 'GET /q{i}', source: repo, model: M, op: custom, custom_operation: op{i}}}")}",
        ["operation"] = v => $"name: x\nservices:\n  s:\n    models: {{M: {{fields: {{a: string}}}}}}\n    api:\n      handlers:\n{Lines(v, (t, i) => $"        - {{id: h{i}, route: 'GET /q{i}', source: repo, model: M, op: custom, custom_operation: {t}}}")}",
        ["route"] = v => $"name: x\nservices:\n  s:\n    models: {{M: {{fields: {{a: string}}}}}}\n    api:\n      handlers:\n{Lines(v, (_, i) => $"        - {{id: h{i}, route: {Yaml("GET /" + v[i])}, source: repo, model: M, op: list}}")}",
        ["route parameter"] = v => $"name: x\nservices:\n  s:\n    models: {{M: {{fields: {{a: string}}}}}}\n    api:\n      handlers:\n{Lines(v, (_, i) => $"        - {{id: h{i}, route: {Yaml("GET /p" + i + "/{" + v[i] + "}")}, source: repo, model: M, op: get}}")}",
    };

    private static readonly string[] Exact = ["default", "default of optional text", "one_of", "enum", "pattern"];

    public static TheoryData<string> Names => [.. Places.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_stays_text(string place)
    {
        foreach (var (values, spec) in new Batch(Places[place], 100).Check(Evil))
        {
            if (Exact.Contains(place, StringComparer.Ordinal))
            {
                var literals = Literals(Promise.Generate(spec).Files);
                Assert.Equal([], values.Where(v => !literals.Contains(v)));
            }
        }
    }

    [Fact]
    public void What_a_system_and_a_service_say_stays_text()
    {
        var plain = Readme("plain");
        foreach (var evil in Evil)
        {
            if (Promise.Load(Whole(evil)) is not { } spec)
            {
                continue;
            }

            var files = Promise.Generate(spec);
            Assert.True(files.Broken.Length == 0, files.Broken);
            Assert.Contains(spec.Services[0].Description!, Literals(files.Files));
            var lines = files.Files.Where(f => f.Path is "README.md" or "services/s/README.md").SelectMany(f => f.Text.Split('\n')).ToList();
            Assert.Equal(plain.Count, lines.Count);
            Assert.All(lines.Where((l, i) => l != plain[i]), l => Assert.Equal("", Unescaped(l)));
        }

        Assert.Equal("", Promise.Broken(Promise.Load(Whole("</summary> */ \"\"\" {{ x }} \n # a"))!));

        static List<string> Readme(string text) =>
            [.. Promise.Generate(Promise.Load(Whole(text))!).Files.Where(f => f.Path is "README.md" or "services/s/README.md").SelectMany(f => f.Text.Split('\n'))];
    }

    [Fact]
    public void Packages_and_names_give_namespaces()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var evil in Evil.Concat(["System", "Microsoft.Data", "Hatmax.Shared", "Hatmax.Shared.Http", "Acme.Task.List", "class", "a.b.class", "github.com/x/Y-z/v2", "1.2", "Acme.Todo", "Todo", "..", "a..b", "String.Guid", "_", "__", "A._"]))
        {
            if (Promise.Load($"name: {Yaml(evil)}\npackage: {Yaml(evil)}\nservices:\n  todo:\n    models: {{Todo: {{fields: {{todo: string}}}}}}\n") is { } spec)
            {
                var broken = evil.Length > 20 || !seen.Add(CSharpNames.RootNamespace(spec)) ? Promise.Generate(spec).Broken : Promise.Broken(spec);
                Assert.True(broken.Length == 0, $"{evil}\n{broken}");
            }
        }
    }

    [Theory]
    [InlineData("\"a\\nb\"", "a\nb")]
    [InlineData("\"\\u2028\\u0085\"", "\u2028\u0085")]
    public void A_literal_is_what_it_says(string _, string value) =>
        Assert.Equal(value, ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(CSharpLiteral.String(value))).Token.ValueText);

    [Fact]
    public void Every_char_survives_a_literal_and_none_breaks_a_comment()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var text = "a" + (char)c + "b";
            Assert.Equal(text, ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(CSharpLiteral.String(text))).Token.ValueText);
            System.Xml.Linq.XElement.Parse($"<a>{CSharpLiteral.Doc(text)}</a>");
            Assert.DoesNotContain(Markdown.Text(text), char.IsControl);
        }
    }

    private static string Whole(string text) =>
        $"name: x\ndescription: {Yaml(text)}\nservices:\n  s:\n    description: {Yaml(text)}\n    models: {{M: {{fields: {{a: string}}}}}}\n";

    // What Markdown would take for markup: every special character must follow a backslash, cells and code of our own apart.
    private static string Unescaped(string line)
    {
        var rest = line.Replace("[s](services/s/README.md)", "", StringComparison.Ordinal).Replace("\\\\", "", StringComparison.Ordinal);
        var bare = rest.Where((c, i) => c is '<' or '>' or '`' or '[' or '*' && (i == 0 || rest[i - 1] != '\\'));
        return string.Concat(bare);
    }

    private static HashSet<string> Literals(IEnumerable<GeneratedFile> files) => files
        .Where(f => f.Path.EndsWith(".g.cs", StringComparison.Ordinal) && !f.Path.Contains("/tests/", StringComparison.Ordinal) && !f.Path.StartsWith("services/shared/", StringComparison.Ordinal))
        .SelectMany(f => CSharpSyntaxTree.ParseText(f.Text).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>())
        .Where(l => l.IsKind(SyntaxKind.StringLiteralExpression))
        .Select(l => l.Token.ValueText)
        .ToHashSet(StringComparer.Ordinal);

    private static string Fields(IReadOnlyList<string> values, Func<string, string> field) =>
        $"name: x\nservices:\n  s:\n    models:\n      Sample:\n        fields:\n{Lines(values, (t, i) => $"          f{i}x: {field(t)}")}";

    private static string Lines(IReadOnlyList<string> values, Func<string, int, string> line) =>
        string.Concat(values.Select((v, i) => line(Yaml(v), i) + "\n"));

    private static string Yaml(string text)
    {
        var yaml = new StringBuilder("\"");
        foreach (var c in text)
        {
            yaml.Append(c is >= ' ' and < '\u007f' and not '"' and not '\\' ? c.ToString() : "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return yaml.Append('"').ToString();
    }
}
