namespace Hatmax.Spec.Binding;

/// <summary>English articles.</summary>
internal static class Article
{
    public static string With(string noun) => (noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' && !noun.StartsWith("use", StringComparison.Ordinal) ? "an " : "a ") + noun;
}
