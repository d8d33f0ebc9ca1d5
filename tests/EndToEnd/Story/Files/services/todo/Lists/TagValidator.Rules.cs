namespace Hatmax.Reference.Todo;

/// <summary>No tag may hold a comma: people type several at once.</summary>
internal static partial class TagValidator
{
    static partial void CheckMore(TagInput input, ValidationErrors errors, string prefix)
    {
        if (input.Name?.Contains(',', StringComparison.Ordinal) == true)
        {
            errors.Add(prefix + "name", "comma", "one tag at a time");
        }
    }
}
