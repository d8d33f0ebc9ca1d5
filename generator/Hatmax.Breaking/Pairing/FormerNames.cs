namespace Hatmax.Breaking.Pairing;

/// <summary>The names that things had before (<c>was</c>), the latest first. The one place that knows which things carry them.</summary>
internal static class FormerNames
{
    public static IEnumerable<string> Of(EntitySpec entity) => Of(entity.Was);

    public static IEnumerable<string> Of(FieldSpec field) => Of(field.Was);

    /// <summary>A thing that carries no former names.</summary>
    public static IEnumerable<string> None<T>(T thing) => [];

    private static IEnumerable<string> Of(Located<string>? was) => was is null ? [] : [was.Value];
}
