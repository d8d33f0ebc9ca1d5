namespace Hatmax.Reference.Todo;

/// <summary>Rules that the spec cannot say.</summary>
internal static partial class ListValidator
{
    static partial void CheckMore(ListInput input, ValidationErrors errors, string prefix)
    {
        if (string.Equals(input.Name, "forbidden", StringComparison.Ordinal))
        {
            errors.Add(prefix + "name", "forbidden", "name must not be forbidden");
        }
    }
}
