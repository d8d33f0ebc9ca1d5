namespace Hatmax.Reference.Todo;

/// <summary>What happens when an item is stored.</summary>
public sealed partial record Item
{
    // Edit: hooks of the record.
    partial void OnBeforeCreate() => Text = Text.Trim();

    partial void OnBeforeUpdate()
    {
        Text = Text.Trim();
        if (Done && DueOn is null)
        {
            DueOn = DateOnly.FromDateTime(UpdatedAt.UtcDateTime);
        }
    }
}
