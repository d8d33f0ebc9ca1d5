using Hatmax.Rendering.Containers;
using Hatmax.Rendering.CSharp;
using Hatmax.Rendering.Monorepo;
using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Services;

/// <summary>The files of one service.</summary>
internal sealed class ServiceEmitter(FileSet files, ServiceView service)
{
    private readonly string _root = $"services/{service.Key}/";
    private readonly FileSource _source = new($"service/{service.Key}", $"services.{service.Key}", service.NodeHash);

    /// <summary>Adds them.</summary>
    public void Emit()
    {
        files.AddText(_source.Part("project"), $"{_root}{service.Namespace}.csproj", Ownership.Merged, "project", ProjectFile.Service(service));
        Add("program", "Program.cs", Ownership.Merged, "service/Program.cs");
        Add("service", $"{service.Name}Service.g.cs", Ownership.Owned, "service/Service.g.cs");
        Add("readme", "README.md", Ownership.Merged, "service/README.md");
        files.Add(_source.Part("dockerfile"), _root + "Dockerfile", Ownership.Merged, "service/Dockerfile", ("service", service), ("base", BaseImage.Default));
        files.AddText(_source.Part("settings"), $"{_root}{service.Key}.settings.json", Ownership.Merged, "settings", SettingsFile.Service(service));
        if (!service.HasData)
        {
            return;
        }

        Add("json", $"{service.Name}Json.g.cs", Ownership.Owned, "service/Json.g.cs");
        EmitSchema();
        foreach (var root in service.Roots)
        {
            EmitRoot(root);
        }

        foreach (var model in service.ChildModels)
        {
            EmitChildModel(model);
        }
    }

    private void Add(string part, string path, Ownership ownership, string template) =>
        files.Add(_source.Part(part), _root + path, ownership, template, ("service", service), ("node", _source.Node));

    private void EmitSchema()
    {
        var records = service.Roots.SelectMany(r => r.Children.Cast<RecordView>().Prepend(r)).ToList();
        var tables = records
            .Select(r => new TableView(CSharpLiteral.String(r.Table[1..^1]), r.Table, r.Sql.TableLines, r.Sql.SchemaColumns, SqlBuilder.Initialiser(("FormerNames", r.FormerTables), ("DroppedColumns", r.DroppedColumns))))
            .ToList();
        files.Add(
            _source.Part("schema"), $"{_root}{service.Name}Schema.g.cs", Ownership.Owned, "service/Schema.g.cs",
            ("service", service), ("node", _source.Node), ("tables", tables), ("indexes", records.SelectMany(r => r.Sql.Indexes).ToList()),
            ("drops", service.DroppedTables.IsEmpty && records.TrueForAll(r => r.DroppedColumns.IsEmpty) ? "nothing" : "only what the spec says"),
            ("initialiser", SqlBuilder.Initialiser(("DroppedTables", service.DroppedTables))));
    }

    private void EmitRoot(RootView root)
    {
        var source = new FileSource($"service/{service.Key}/root/{root.Label}", root.Node, root.NodeHash);
        var folder = $"{_root}{root.Folder}/";
        var audited = root.Children.Any(c => c.Audit);
        (string, object)[] shared = [("service", service), ("root", root), ("node", source.Node), ("audited_children", audited), ("checked_children", root.Children.Any(c => c.HasChecks)), ("delete_sql", DeleteSql(root))];
        EmitRecord(source, folder, root, root.Words, root.VersionName, root.VersionProperty, root.Children, open: false);
        files.Add(source.Part("patch"), $"{folder}{root.Name}Patch.g.cs", Ownership.Owned, "service/Patch.g.cs",
            [.. shared, ("patch", root.Name + "Patch"), ("words", root.Words), ("phrase", root.Phrase), ("fields", root.Fields)]);
        files.Add(source.Part("validator"), $"{folder}{root.Name}Validator.g.cs", Ownership.Owned, "service/Validator.g.cs",
            [.. shared, ("record", root), ("words", root.Words), ("phrase", root.Phrase), ("children", root.Children), ("patches", new[] { new PatchView(root.Name + "Patch", root.Fields) })]);
        files.Add(source.Part("mapping"), $"{folder}{root.Name}Mapping.g.cs", Ownership.Owned, "service/Mapping.g.cs",
            [.. shared, ("record", root), ("use", root.Name), ("words", root.Words), ("phrase", root.Phrase), ("children", root.Children)]);
        files.Add(source.Part("links"), $"{folder}{root.Name}Links.g.cs", Ownership.Owned, "service/root/Links.g.cs", shared);
        files.Add(source.Part("repository"), $"{folder}I{root.Name}Repository.g.cs", Ownership.Owned, "service/root/Repository.g.cs", shared);
        files.Add(source.Part("sqlite"), $"{folder}Sqlite{root.Name}Repository.g.cs", Ownership.Owned, "service/root/SqliteRepository.g.cs", shared);
        files.Add(source.Part("endpoints"), $"{folder}{root.Name}Endpoints.g.cs", Ownership.Owned, "service/root/Endpoints.g.cs", shared);
        if (root.Customs.Count > 0)
        {
            files.Add(source.Part("operations"), $"{folder}{root.Name}Endpoints.Operations.cs", Ownership.Seeded, "service/Operations.cs",
                [.. shared, ("owner", root.Name), ("repository", root.Name), ("customs", root.Customs)]);
        }

        foreach (var child in root.Children)
        {
            EmitChild(source, folder, root, child, shared);
        }
    }

    private void EmitChild(FileSource root, string folder, RootView owner, ChildView child, (string, object)[] shared)
    {
        var source = root.Part($"child/{child.Collection}");
        (string, object)[] view = [.. shared, ("child", child)];
        files.Add(source.Part("sqlite"), $"{folder}Sqlite{owner.Name}Repository.{child.Property}.g.cs", Ownership.Owned, "service/child/SqliteRepository.g.cs", view);
        files.Add(source.Part("endpoints"), $"{folder}{child.Use}Endpoints.g.cs", Ownership.Owned, "service/child/Endpoints.g.cs",
            [.. view, ("routes", child.Routes.Concat(child.DirectRoutes).ToList())]);
        files.Add(source.Part("patch"), $"{folder}{child.Use}Patch.g.cs", Ownership.Owned, "service/Patch.g.cs",
            [.. view, ("patch", child.Use + "Patch"), ("words", child.Words), ("phrase", child.Phrase), ("fields", child.UpdatableFields.ToList())]);
        files.Add(source.Part("mapping"), $"{folder}{child.Use}Mapping.g.cs", Ownership.Owned, "service/Mapping.g.cs",
            [.. view, ("record", child), ("use", child.Use), ("words", child.Words), ("phrase", child.Phrase), ("children", Array.Empty<ChildView>())]);
        if (child.HasLookups)
        {
            files.Add(source.Part("lookups"), $"{folder}Sqlite{owner.Name}Repository.{child.Property}Lookups.g.cs", Ownership.Owned, "service/child/SqliteDirect.g.cs", view);
        }

        if (child.Direct.Create)
        {
            files.Add(source.Part("new"), $"{folder}{child.DirectInput}.g.cs", Ownership.Owned, "service/child/DirectInput.g.cs", view);
        }

        if (child.Customs.Count > 0)
        {
            files.Add(source.Part("operations"), $"{folder}{child.Use}Endpoints.Operations.cs", Ownership.Seeded, "service/Operations.cs",
                [.. view, ("owner", child.Use), ("repository", owner.Name), ("customs", child.Customs)]);
        }
    }

    private void EmitChildModel(ChildModelView model)
    {
        var record = model.Record;
        var source = new FileSource($"service/{service.Key}/model/{record.Label}", record.Node, record.NodeHash);
        var folder = $"{_root}{model.Folder}/";
        EmitRecord(source, folder, record, record.Words, "", "", [], open: model.Uses.Any(u => u.Direct.Create));
        files.Add(source.Part("validator"), $"{folder}{record.Name}Validator.g.cs", Ownership.Owned, "service/Validator.g.cs",
            ("service", service), ("record", record), ("node", source.Node), ("words", record.Words), ("phrase", record.Phrase), ("children", Array.Empty<ChildView>()),
            ("patches", model.Uses.Select(u => new PatchView(u.Use + "Patch", [.. u.UpdatableFields])).ToList()));
    }

    private void EmitRecord(FileSource source, string folder, RecordView record, string words, string versionName, string versionProperty, IReadOnlyList<ChildView> children, bool open)
    {
        (string, object)[] view =
        [
            ("service", service), ("record", record), ("node", source.Node), ("words", words), ("phrase", record.Phrase), ("open", open),
            ("version_name", versionName), ("version_property", versionProperty), ("children", children),
        ];
        files.Add(source.Part("entity"), $"{folder}{record.Name}.g.cs", Ownership.Owned, "service/Entity.g.cs", view);
        files.Add(source.Part("input"), $"{folder}{record.Name}Input.g.cs", Ownership.Owned, "service/Input.g.cs", view);
        if (record.HasHooks)
        {
            files.Add(source.Part("hooks"), $"{folder}{record.Name}.cs", Ownership.Seeded, "service/EntityHooks.cs", view);
        }

        foreach (var type in record.Enums)
        {
            var part = source.Part($"enum/{type.Name}");
            files.Add(part, $"{folder}{type.Name}.g.cs", Ownership.Owned, "service/Enum.g.cs", [.. view, ("enum", type)]);
            files.Add(part.Part("text"), $"{folder}{type.Name}Text.g.cs", Ownership.Owned, "service/EnumText.g.cs", [.. view, ("enum", type)]);
        }
    }

    private static string DeleteSql(RootView root) => root.SoftDelete
        ? $"UPDATE {root.Table} SET \"deleted_at\" = $now WHERE {root.IdColumn} = $id"
        : $"DELETE FROM {root.Table} WHERE {root.IdColumn} = $id";
}
