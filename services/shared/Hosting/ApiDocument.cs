using Microsoft.Extensions.DependencyInjection;

namespace Hatmax.Shared.Hosting;

/// <summary>The OpenAPI document of a service, at <c>/openapi/v1.json</c>.</summary>
internal static class ApiDocument
{
    internal static void Add(IServiceCollection services, ServiceDefinition definition)
        => services.AddOpenApi("v1", options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = definition.Name;
            document.Info.Description = definition.Description.Length > 0 ? definition.Description : null;
            document.Info.Version = "v1";
            return Task.CompletedTask;
        }));
}
