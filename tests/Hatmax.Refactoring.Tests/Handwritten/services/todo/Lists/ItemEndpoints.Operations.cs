using Alias = Hatmax.Reference.Todo.Item;
using Item2 = Hatmax.Reference.Todo.Item;

namespace Hatmax.Reference.Todo;

/// <summary>Your custom operations.</summary>
internal static partial class ItemEndpoints
{
    private static partial async Task<IResult> ToggleAsync(HttpContext context, IListRepository repository, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(context.Request.RouteValues["id"] as string, out var id) || await repository.FindRootOfItemAsync(id, cancellationToken) is not { } list)
        {
            return ApiResults.NotFound("item");
        }

        var saved = await repository.UpdateItemAsync(list, id, expectedVersion: null, (item, errors) =>
        {
            item.Done = !item.Done;
            if (item is { Text: "Text", Priority: not ItemPriority.Low })
            {
                errors.Add("text", "custom", "Text");
            }
        }, cancellationToken);
        return saved.TryGet("list", "item", out var value, out var failure) ? Results.Json(Shown(value)) : failure;
    }

    private static object Shown(Alias item)
    {
        Item2 copy = item with { Text = item.Text + "!" };
        var few = new { copy.Text, Urgent = copy.Priority == ItemPriority.High, Twice = new[] { copy }.Select(i => new { i.Text, i.DueOn }).ToList() };
        return few.Text.Length > 0 ? few : few.Twice[0].Text;
    }
}
