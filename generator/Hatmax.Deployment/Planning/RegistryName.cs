using System.Text.RegularExpressions;

namespace Hatmax.Deployment;

/// <summary>Image registries with their paths, such as <c>registry.example.com:5000/shop</c>.</summary>
public static partial class RegistryName
{
    private const int Longest = 255;

    /// <summary>True when image references can begin with it.</summary>
    public static bool IsValid(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= Longest && Form().IsMatch(text);
    }

    [GeneratedRegex(@"\A[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*/?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
