namespace Hatmax.Reference.Todo;

/// <summary>Our own wiring: one more registration and one more route.</summary>
public static partial class TodoService
{
    static partial void Configure(WebApplicationBuilder builder) => builder.Services.AddSingleton<ListStatistics>();

    static partial void MapMore(WebApplication app) =>
        app.MapGet("/todo/statistics", async (ListStatistics statistics, CancellationToken cancellationToken) => Results.Text(await statistics.WriteAsync(cancellationToken)));
}
