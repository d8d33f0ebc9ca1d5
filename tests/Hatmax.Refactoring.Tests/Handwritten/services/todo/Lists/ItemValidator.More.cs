namespace Hatmax.Reference.Todo;

internal static partial class ItemValidator
{
    static partial void CheckMore(ItemInput input, ValidationErrors errors, string prefix)
    {
        if (input.Text is ['!', ..] || input.Priority == ItemPriority.High && input.DueOn is null)
        {
            errors.Add(prefix + "text", "loud", "Text is loud");
        }
    }

    static partial void CheckMore(ItemPatch patch, ValidationErrors errors)
    {
        if (patch.Text is { HasValue: true, Value: "!" })
        {
            errors.Add("text", "loud", "Text is loud");
        }
    }
}
