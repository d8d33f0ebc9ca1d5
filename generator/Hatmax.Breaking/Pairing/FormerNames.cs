namespace Hatmax.Breaking.Pairing;

/// <summary>The names that things had before (<c>was</c>), the latest first. The one place that knows which things carry them.</summary>
internal static class FormerNames
{
    public static IEnumerable<string> Of(EntitySpec entity) => Of(entity.Was);

    public static IEnumerable<string> Of(FieldSpec field) => Of(field.Was);

    public static IEnumerable<string> Of(ChildSpec child) => Of(child.Was);

    public static IEnumerable<string> Of(ServiceSpec service) => Of(service.Was);

    /// <summary>A thing that carries no former names.</summary>
    public static IEnumerable<string> None<T>(T thing) => [];

    private static IEnumerable<string> Of(ImmutableArray<Located<string>> was) => was.Reverse().Select(name => name.Value);
}
