using Hatmax.Rendering.Monorepo;
using Hatmax.Rendering.Services;
using Hatmax.Rendering.Templating;
using Hatmax.Rendering.Views;
using Scriban.Runtime;

namespace Hatmax.Rendering.Packs;

/// <summary>The files of the packs. Their order depends on the spec's order only, as renames need it.</summary>
internal sealed class PackEmitter(FileSet files, TemplateSet templates, SystemSpec spec, IReadOnlyList<ServiceView> services)
{
    /// <summary>Adds them.</summary>
    public void Emit()
    {
        foreach (var pack in templates.Packs)
        {
            for (var at = 0; at < pack.Paths.Length; at++)
            {
                Emit(pack, pack.Pack.Manifest.Files[at], pack.Paths[at]);
            }
        }
    }

    private void Emit(PackTemplates pack, PackFile file, ParsedTemplate path)
    {
        switch (file.Each.Value)
        {
            case PackLevel.Monorepo:
                Add(pack, file, path, "monorepo", "name", ContentHash.Short(spec.Name.Value),
                    ("name", Markdown.Text(spec.Name.Value)), ("description", Markdown.Text(spec.Description ?? "Microservices in one repository.")),
                    ("spec_file", "hatmax.yml"), ("services", services), ("solution", MonorepoEmitter.SolutionName(spec) + ".sln"));
                break;
            case PackLevel.Service:
                foreach (var service in services)
                {
                    var node = $"services.{service.Key}";
                    Add(pack, file, path, node, node, service.NodeHash, ("service", service), ("node", node));
                }

                break;
            case PackLevel.Aggregate:
                foreach (var (service, root) in services.SelectMany(s => s.Roots.Where(IsAggregate).Select(r => (s, r))))
                {
                    Add(pack, file, path, root.Node, root.Node, root.NodeHash, [.. Record(service, root), ("root", root), ("children", root.Children)]);
                }

                break;
            default:
                foreach (var (service, record) in services.SelectMany(s => Models(s).Select(m => (s, m))))
                {
                    Add(pack, file, path, record.Node, record.Node, record.NodeHash, Record(service, record));
                }

                break;
        }
    }

    private void Add(PackTemplates pack, PackFile file, ParsedTemplate pathTemplate, string id, string node, string nodeHash, params ReadOnlySpan<(string Name, object Value)> view)
    {
        var (content, manifest, values) = pack.Pack;
        (string Name, object Value)[] whole = [.. view, ("pack", new PackView(manifest.Name.Value, manifest.Version.Value)), ("parameters", Parameters(values))];
        var globals = new ScriptObject();
        foreach (var (name, value) in whole)
        {
            globals.Add(name, value);
        }

        var path = templates.Render(pathTemplate, $"the path of {file.Template}", globals);
        if (path.Text is not { } text)
        {
            files.AddProblem(path.Problem! with { File = content.PlaceOf(PackManifest.FileName), Span = file.Path.Span });
            return;
        }

        var template = manifest.TemplateName(file);
        files.Add(new FileSource($"{template}/{id}", node, nodeHash), text.Trim(), file.Ownership, template, whole);
    }

    private static ScriptObject Parameters(ImmutableSortedDictionary<string, object> values)
    {
        var parameters = new ScriptObject();
        foreach (var (name, value) in values)
        {
            parameters.Add(name, value);
        }

        return parameters;
    }

    private static (string, object)[] Record(ServiceView service, RecordView record) =>
        [("service", service), ("record", record), ("node", record.Node), ("words", record.Words), ("phrase", record.Phrase)];

    private static bool IsAggregate(RootView root) => root.Node.Split('.') is [_, _, "aggregates", _];

    private static IEnumerable<RecordView> Models(ServiceView service) =>
        service.Roots.Where(r => !IsAggregate(r)).Concat(service.ChildModels.Select(m => (RecordView)m.Record));
}
