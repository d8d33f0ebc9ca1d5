using Hatmax.Breaking.Http;

namespace Hatmax.Breaking.Events;

/// <summary>The events of a service: what its use cases and forms emit.</summary>
internal static class PublishedEvents
{
    /// <summary>One per name, with the members that every emission of it has.</summary>
    public static IEnumerable<PublishedEvent> Of(ServiceSpec service) =>
        Emissions(service).GroupBy(e => e.Step.Event.Value, StringComparer.Ordinal).Select(group => new PublishedEvent(
            service.Name.Value,
            group.First().Step.Event,
            [.. Members(group.First()).Where(m => group.All(e => Members(e).Any(o => o.Name.Value == m.Name.Value)))]));

    private static IEnumerable<(EmitStep Step, ImmutableArray<FieldSpec> Input)> Emissions(ServiceSpec service) =>
        service.Usecases.SelectMany(u => u.Steps.OfType<EmitStep>().Select(s => (s, u.Input)))
            .Concat(service.Forms.SelectMany(f => f.Submit.OfType<EmitStep>()).Select(s => (s, ImmutableArray<FieldSpec>.Empty)));

    private static IEnumerable<(Located<string> Name, string? Form)> Members((EmitStep Step, ImmutableArray<FieldSpec> Input) emission) =>
        (emission.Step.Data?.Members ?? []).Select(m => (m.Name, Form(m.Value, emission.Input)));

    // Only an expression that is one input has a type that is written in the spec.
    private static string? Form(ExpressionSpec value, ImmutableArray<FieldSpec> input)
    {
        var text = value.Text?.Value.TrimStart('$');
        return text is not null && text.StartsWith("input.", StringComparison.Ordinal) && input.FirstOrDefault(f => f.Name.Value == text["input.".Length..]) is { } field
            ? JsonMembers.Form(field.Type)
            : null;
    }
}
