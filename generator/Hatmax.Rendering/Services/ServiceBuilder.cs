using Hatmax.Rendering.CSharp;
using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Services;

/// <summary>Builds the view of a service.</summary>
internal static class ServiceBuilder
{
    /// <summary>The view.</summary>
    public static ServiceView Build(SystemSpec system, ServiceSpec service)
    {
        var description = service.Description ?? $"The {service.Name.Value} service.";
        return new ServiceView(() => Contents(system, service), () => SpecFingerprint.Of(service))
        {
            Key = service.Name.Value,
            Name = Words.ToPascal(service.Name.Value),
            Namespace = CSharpNames.ServiceNamespace(system, service),
            Doc = CSharpLiteral.Sentence(service.Description, $"The {CSharpLiteral.Doc(service.Name.Value)} service."),
            Description = CSharpLiteral.String(description),
            FormerNames = string.Join(", ", service.Was.Reverse().Select(w => CSharpLiteral.String(w.Value))),
            DroppedTables = [.. service.Drop.Select(table => table.Value)],
            Prose = Markdown.Text(description),
            Port = ServicePorts.Of(system)[service.Name.Value],
            BasePath = CSharpLiteral.String(RoutePaths.Join(service.Api?.BasePath?.Value)),
            EnvironmentPrefix = EnvironmentPrefix(service.Name.Value),
        };
    }

    /// <summary>Prefix of a service's environment variables, without the underscore.</summary>
    public static string EnvironmentPrefix(string service) =>
        string.Concat(service.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToUpperInvariant(c) : '_'));

    private static ServiceContents Contents(SystemSpec system, ServiceSpec service)
    {
        var context = ServiceContext.Of(system, service);
        List<RootView> roots =
        [
            .. service.Aggregates.Select(a => RootBuilder.Build(context, a)),
            .. context.Facts.StandaloneModels.Where(m => context.Facts.Aggregate(m.Name.Value) is null).Select(m => RootBuilder.Build(context, m)),
        ];
        var children = roots
            .SelectMany(r => r.Children.Select(c => (Root: r, Child: c)))
            .GroupBy(u => u.Child.Name, StringComparer.Ordinal)
            .Select(g => new ChildModelView(
                g.First().Child,
                g.Select(u => u.Root.Folder).Distinct(StringComparer.Ordinal).Count() == 1 ? g.First().Root.Folder : "Models",
                [.. g.Select(u => u.Child)]))
            .ToList();
        return new ServiceContents(
            roots, children, JsonTypes.Of(roots, children), JsonTypes.Converters(roots, children),
            [.. context.Routes.Where(ChildBuilder.IsRepository).Select(r => new ReadmeRouteView(r.Method, r.Path, Summary(r)))]);
    }

    private static string Summary(ServiceRoute route)
    {
        var what = string.Join(' ', Words.Split(route.Collection ?? route.Entity ?? "")).ToLowerInvariant();
        return (route.Op, route.Method) switch
        {
            (HandlerOp.List, _) => route.Collection is null ? $"A page of {Plural.Of(what)}" : $"All {what}",
            (HandlerOp.Get, _) => route.Collection is null ? $"One {what}" : $"One of the {what}",
            (HandlerOp.Create, _) => route.Collection is null ? $"Creates a new {what}" : $"Adds to the {what}",
            (HandlerOp.Update, "PUT") => route.Collection is null ? $"Replaces the {what}" : $"Replaces one of the {what}",
            (HandlerOp.Update, _) => route.Collection is null ? $"Changes members of the {what}" : $"Changes members of one of the {what}",
            (HandlerOp.Delete, _) => route.Collection is null ? $"Deletes the {what}" : $"Removes one of the {what}",
            _ => $"Custom operation `{route.Handler?.CustomOperation?.Value ?? route.Id}`",
        };
    }
}
