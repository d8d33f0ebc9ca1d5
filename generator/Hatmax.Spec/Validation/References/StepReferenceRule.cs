namespace Hatmax.Spec.Validation.References;

/// <summary>What a step loads, changes or calls exists.</summary>
internal sealed class StepReferenceRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var facts in scope.Services)
        {
            var service = facts.Service;
            var clients = service.Clients.Select(c => c.Name.Value).ToHashSet(StringComparer.Ordinal);
            var projections = service.Projections.Select(p => p.Name.Value).ToHashSet(StringComparer.Ordinal);
            var joins = service.Relations.SelectMany(JoinNames).ToHashSet(StringComparer.Ordinal);
            foreach (var use in Steps.Of(service))
            {
                var owner = use.Owner;
                switch (use.Step)
                {
                    case LoadStep load:
                        RequireEntity(scope, facts, projections, load.Aggregate, "loads", owner);
                        RequireEntity(scope, facts, [], load.Model, "loads", owner);
                        break;
                    case UpdateStep update:
                        RequireEntity(scope, facts, [], update.Model, "changes", owner);
                        break;
                    case CreateStep create:
                        RequireEntity(scope, facts, [], create.Model, "creates", owner);
                        RequireJoin(scope, service, joins, create.Relation, owner);
                        break;
                    case HttpStep http:
                        RequireClient(scope, service, clients, http.Client, owner);
                        break;
                }
            }
        }
    }

    private static void RequireEntity(
        SpecScope scope, ServiceFacts facts, HashSet<string> projections, Located<string>? name, string verb, string owner)
    {
        if (name is { } written && !facts.HasEntity(written.Value) && !projections.Contains(written.Value))
        {
            scope.Report(SemanticDiagnostics.UnknownStepEntity, written.Span,
                $"A step of {owner} {verb} '{written}', which service '{facts.Service.Name}' does not declare.",
                Hint.Unknown(written.Value, Entity.Of(facts.Service).Select(e => e.Name.Value).Concat(projections),
                    $"declare '{written}' in the service"));
        }
    }

    private static void RequireJoin(
        SpecScope scope, ServiceSpec service, HashSet<string> joins, Located<string>? relation, string owner)
    {
        if (relation is { } written && !joins.Contains(written.Value))
        {
            scope.Report(SemanticDiagnostics.UnknownStepRelation, written.Span,
                $"A step of {owner} creates a row of '{written}', which no relation of service '{service.Name}' goes through.",
                Hint.Unknown(written.Value, joins, $"declare a relation with via: {written}"));
        }
    }

    private static void RequireClient(
        SpecScope scope, ServiceSpec service, HashSet<string> clients, Located<string> client, string owner)
    {
        if (!clients.Contains(client.Value))
        {
            scope.Report(SemanticDiagnostics.UnknownClient, client.Span,
                $"A step of {owner} calls the client '{client}', which service '{service.Name}' does not declare.",
                Hint.Unknown(client.Value, clients, $"declare '{client}' under clients"));
        }
    }

    /// <summary>The written join table, or the names that a derived one may have.</summary>
    internal static IEnumerable<string> JoinNames(RelationSpec relation)
    {
        var (from, to) = (Words.ToSnake(relation.From.Value), Words.ToSnake(relation.To.Value));
        return relation.Via is { } via ? [via.Value] : [$"{from}_{to}", $"{from}_{Plural.Of(to)}", $"{Plural.Of(from)}_{Plural.Of(to)}"];
    }
}
