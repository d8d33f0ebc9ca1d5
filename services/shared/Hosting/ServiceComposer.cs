using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hatmax.Shared.Auditing;
using Hatmax.Shared.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hatmax.Shared.Hosting;

/// <summary>Puts a service together: what every service has, around what this one adds.</summary>
internal static class ServiceComposer
{
    // After the drain the server only has to cut connections.
    private static readonly TimeSpan StopGrace = TimeSpan.FromSeconds(1);

    internal static WebApplication Compose(ResolvedService service, LogSink sink)
    {
        var (definition, options, file, warnings) = service;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = definition.Name });
        builder.Configuration.AddConfiguration(file);
        AddServer(builder, options);
        AddLogging(builder, options, sink);
        AddServices(builder.Services, definition, options);
        definition.Configure(builder);

        var app = builder.Build();
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(definition.Name);
        var lifetime = app.Services.GetRequiredService<ServiceLifetime>();
        app.Use(next => new RequestPipeline(next, logger, lifetime).InvokeAsync);
        app.UseRouting();
        HealthEndpoints.Map(app);
        RouteListEndpoint.Map(app);
        app.MapOpenApi().ExcludeFromDescription();
        definition.Map(app);
        foreach (var warning in warnings)
        {
            HostLog.SettingWarning(logger, warning);
        }

        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var urls = string.Join(", ", app.Urls);
            HostLog.Listening(logger, urls);
        });
        return app;
    }

    private static void AddServer(WebApplicationBuilder builder, ServiceOptions options)
    {
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.Server.MaxBodyBytes;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);

            // HTTP/2 needs TLS to be negotiated, and TLS ends in front of a service.
            kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = HttpProtocols.Http1);
            if (options.Server.Host is "localhost" && options.Server.Port != 0)
            {
                kestrel.ListenLocalhost(options.Server.Port);
            }
            else
            {
                var address = options.Server.Host is "localhost" ? IPAddress.Loopback : IPAddress.Parse(options.Server.Host);
                kestrel.Listen(address, options.Server.Port);
            }
        });
    }

    private static void AddLogging(WebApplicationBuilder builder, ServiceOptions options, LogSink sink)
    {
        builder.Logging.AddProvider(new LineLoggerProvider(options.ServiceName, options.Log.Format, sink, TimeProvider.System));
        builder.Logging.SetMinimumLevel(options.Log.Level);

        // The framework's own line per request and its scope say again what ours says.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft", level => level >= LogLevel.Warning || options.Log.Level <= LogLevel.Debug);
    }

    private static void AddServices(IServiceCollection services, ServiceDefinition definition, ServiceOptions options)
    {
        services.AddRoutingCore();
        services.AddSingleton(definition);
        services.AddSingleton(options);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<ServiceLifetime>();
        services.AddSingleton<HealthMonitor>();
        services.AddHttpContextAccessor();
        services.TryAddSingleton<ICurrentActor, RequestActor>();
        services.AddHealthChecks();
        services.AddHostedService(provider => provider.GetRequiredService<ServiceLifetime>());
        services.Replace(ServiceDescriptor.Singleton<IHostLifetime, ProcessLifetime>());
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(options.Server.DrainDelaySeconds + options.Server.DrainSeconds) + StopGrace);
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, SharedJson.Default);
        });
        ApiDocument.Add(services, definition);
    }
}
