using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Hatmax.Shared.Hosting;

/// <summary>The OpenAPI document of a service, at <c>/openapi/v1.json</c>, made to say what really goes over the wire.</summary>
internal static class ApiDocument
{
    internal static void Add(IServiceCollection services, ServiceDefinition definition)
    {
        services.PostConfigure<JsonOptions>(TakeOverConverters);
        services.AddOpenApi("v1", options =>
        {
            options.AddSchemaTransformer((schema, context, _) =>
            {
                ApiSchemas.DescribeText(schema, context.JsonTypeInfo.Type);
                return Task.CompletedTask;
            });
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info.Title = definition.Name;
                document.Info.Description = definition.Description.Length > 0 ? definition.Description : null;
                document.Info.Version = "v1";
                ApiSchemas.Unwrap(document);
                return Task.CompletedTask;
            });
        });
    }

    // A context applies its converters only to its own options; the document is made from those of the server.
    private static void TakeOverConverters(JsonOptions options)
    {
        foreach (var context in options.SerializerOptions.TypeInfoResolverChain.OfType<JsonSerializerContext>())
        {
            foreach (var converter in context.Options.Converters)
            {
                if (!options.SerializerOptions.Converters.Any(known => known.GetType() == converter.GetType()))
                {
                    options.SerializerOptions.Converters.Add(converter);
                }
            }
        }
    }
}
