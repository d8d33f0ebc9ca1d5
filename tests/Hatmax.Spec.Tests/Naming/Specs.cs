namespace Hatmax.Spec.Tests.Naming;

/// <summary>Small model records, for tests of what needs no text.</summary>
internal static class Specs
{
    public static Located<string> At(string value) => new(value, SourceSpan.None);

    public static SystemSpec System(string name, params ServiceSpec[] services) =>
        new() { Name = At(name), Services = [.. services] };

    public static ServiceSpec Service(string name) => new() { Name = At(name) };

    public static ModelSpec Model(string name, params string[] fields) =>
        new() { Name = At(name), Fields = [.. fields.Select(Field)] };

    public static AggregateSpec Aggregate(string name, params ChildSpec[] children) =>
        new() { Name = At(name), Children = [.. children] };

    public static ChildSpec Child(string name, string of) => new() { Name = At(name), Of = At(of) };

    public static HandlerSpec Handler(string method, string path, string? model, HandlerOp? op) => new()
    {
        Id = At(RoutePaths.Id(method, path)),
        Route = new RouteSpec(method, path, SourceSpan.None),
        Model = model is null ? null : At(model),
        Op = op,
    };

    public static FieldSpec Reference(string name, string target) =>
        new() { Name = At(name), Type = new FieldType(FieldKind.Ref, false, false, [], At(target)) };

    private static FieldSpec Field(string name) =>
        new() { Name = At(name), Type = new FieldType(FieldKind.String, false, false, [], null) };
}
