using System.Globalization;
using System.Text;
using Hatmax.Rendering.Templating;

namespace Hatmax.Rendering.Services;

/// <summary>Hashes of what a node of the spec says: places in the text, order of keys and comments do not count.</summary>
internal sealed class SpecFingerprint
{
    private readonly StringBuilder _text = new();

    /// <summary>A whole service.</summary>
    public static string Of(ServiceSpec service)
    {
        var print = new SpecFingerprint();
        print.Was(service.Was);
        print.Drop(service.Drop);
        print.Add(service.Name.Value, service.Kind, service.Description, service.Port?.Value, service.Api?.BasePath?.Value);
        foreach (var model in service.Models)
        {
            print.Model(model);
        }

        foreach (var root in service.Aggregates)
        {
            print.Root(root);
        }

        foreach (var handler in service.Api?.Handlers ?? [])
        {
            print.Add(handler.Id.Value, handler.Route.Method, handler.Route.Path, handler.Source, handler.Model?.Value, handler.Op, handler.CustomOperation?.Value, handler.Overrides?.HandlerName?.Value);
        }

        return print.Hash();
    }

    /// <summary>One model.</summary>
    public static string Of(ModelSpec model)
    {
        var print = new SpecFingerprint();
        print.Model(model);
        return print.Hash();
    }

    /// <summary>One aggregate root.</summary>
    public static string Of(AggregateSpec root)
    {
        var print = new SpecFingerprint();
        print.Root(root);
        return print.Hash();
    }

    private void Model(ModelSpec model)
    {
        Was(model.Was);
        Drop(model.Drop);
        Add("model", model.Name.Value, model.Audit, model.Lifecycle, model.Description);
        Fields(model.Fields);
        foreach (var endpoint in model.Api?.Endpoints ?? [])
        {
            Add(endpoint.Op, endpoint.Route.Method, endpoint.Route.Path, model.Api?.BasePath?.Value);
        }
    }

    private void Root(AggregateSpec root)
    {
        Was(root.Was);
        Drop(root.Drop);
        Add("aggregate", root.Name.Value, root.Audit, root.SoftDelete, root.VersionField?.Value, root.Table?.Value, root.IdColumn?.Value, root.Lifecycle, root.Description);
        Fields(root.Fields);
        foreach (var child in root.Children)
        {
            Was(child.Was);
            Add("child", child.Name.Value, child.Of.Value, child.Audit, child.Table?.Value, child.IdColumn?.Value, child.ForeignKey?.Value, child.OnDelete, child.OrderField?.Value);
            Names(child.OrderUniqueScope);
            Names(child.Updatable ?? []);
            foreach (var set in child.Unique.Concat(child.Indexes))
            {
                Names(set);
            }
        }
    }

    private void Fields(ImmutableArray<FieldSpec> fields)
    {
        foreach (var field in fields)
        {
            Was(field.Was);
            Add("field", field.Name.Value, field.Type.Kind, field.Type.Nullable, field.Type.IsList, field.Type.Target?.Value, field.Default?.Value, field.Example?.Value, field.Description);
            Names(field.Type.Values);
            foreach (var rule in field.Rules)
            {
                Add(rule.Kind, rule.Argument);
                foreach (var value in rule.Values)
                {
                    Add(value);
                }
            }
        }
    }

    private void Was(ImmutableArray<Located<string>> names) => Written("was", names);

    private void Drop(ImmutableArray<Located<string>> names) => Written("drop", names);

    private void Written(string key, ImmutableArray<Located<string>> names)
    {
        if (!names.IsEmpty)
        {
            Add(key);
            Names(names);
        }
    }

    private void Names(ImmutableArray<Located<string>> names)
    {
        Add(names.Length);
        foreach (var name in names)
        {
            Add(name.Value);
        }
    }

    // Lengths keep neighbours apart: ("ab", "c") is not ("a", "bc").
    private void Add(params ReadOnlySpan<object?> values)
    {
        foreach (var value in values)
        {
            var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
            _text.Append(text.Length).Append(':').Append(text).Append(';');
        }
    }

    private string Hash() => ContentHash.Short(_text.ToString());
}
