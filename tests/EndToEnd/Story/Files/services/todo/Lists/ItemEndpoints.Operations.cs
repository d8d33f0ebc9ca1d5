namespace Hatmax.Reference.Todo;

/// <summary>Our custom operations.</summary>
internal static partial class ItemEndpoints
{
    // Edit: the custom operation.
    // POST /todo/items/{id}/toggle
    private static async partial Task<IResult> ToggleAsync(HttpContext context, IListRepository repository, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse((string?)context.Request.RouteValues["id"], out var id))
        {
            return ApiResults.InvalidId("id");
        }

        if (await repository.FindRootOfItemAsync(id, cancellationToken) is not { } listId)
        {
            return ApiResults.NotFound("item");
        }

        var saved = await repository.UpdateItemAsync(listId, id, null, (item, _) => item.Done = !item.Done, cancellationToken);
        return saved.Status == SaveStatus.Saved ? ApiResults.NoContent() : ApiResults.NotFound("item");
    }
}
