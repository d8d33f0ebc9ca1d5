using Hatmax.Breaking.Pairing;

namespace Hatmax.Breaking.Code;

/// <summary>Handwritten code that does not compile any more, or that nobody calls.</summary>
internal static class CodeComparison
{
    private static readonly ImmutableArray<(LifecycleHooks Hook, string Method)> Hooks =
        [(LifecycleHooks.BeforeCreate, "OnBeforeCreate"), (LifecycleHooks.BeforeUpdate, "OnBeforeUpdate")];

    public static void Compare(SystemSpec old, SystemSpec now, ServicePair pair, ChangeBag bag)
    {
        var (before, after) = (CSharpNames.ServiceNamespace(old, pair.Old.Service), CSharpNames.ServiceNamespace(now, pair.New.Service));
        if (before != after)
        {
            bag.Changed(BreakingRules.NamespaceChanged, now.Package?.Span ?? now.Name.Span, $"The code of the service '{pair.Name}' was in {before} and is in {after}.");
        }

        foreach (var entity in pair.Removed)
        {
            bag.Removed(BreakingRules.TypeRemoved, entity.Name.Span, $"The type {CSharpNames.TypeName(entity.Name.Value)} of the service '{pair.Name}' is gone.");
        }

        foreach (var entity in pair.Entities)
        {
            CompareProperties(entity, bag);
            foreach (var (hook, method) in Hooks.Where(h => entity.Old.Lifecycle.HasFlag(h.Hook) && !entity.New.Lifecycle.HasFlag(h.Hook)))
            {
                bag.Changed(BreakingRules.HookRemoved, entity.New.Name.Span, $"{method} of {entity.New.Name} is not called any more.");
            }
        }

        CompareOperations(pair, bag);
    }

    private static void CompareProperties(EntityPair entity, ChangeBag bag)
    {
        var type = CSharpNames.TypeName(entity.New.Name.Value);
        foreach (var field in entity.Fields.Removed)
        {
            bag.Removed(BreakingRules.PropertyRemoved, field.Name.Span, $"The property {CSharpNames.PropertyName(field.Name.Value, type)} of {type} is gone.");
        }

        foreach (var child in entity.Children.Removed)
        {
            bag.Removed(BreakingRules.PropertyRemoved, child.Name.Span, $"The property {CSharpNames.CollectionName(child.Name.Value, type)} of {type} is gone.");
        }

        foreach (var field in entity.Fields.Both)
        {
            var (before, after) = (Form(entity.Old, field.Old), Form(entity.New, field.New));
            if (before != after)
            {
                bag.Changed(BreakingRules.PropertyTypeChanged, field.New.Name.Span, $"The property {CSharpNames.PropertyName(field.New.Name.Value, type)} of {type} was {before} and is {after}.");
            }
        }
    }

    private static void CompareOperations(ServicePair pair, ChangeBag bag)
    {
        var kept = Operations(pair.New, name => name).Select(o => o.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, handler) in Operations(pair.Old, pair.NewName).Where(o => !kept.Contains(o.Key)).DistinctBy(o => o.Key, StringComparer.Ordinal))
        {
            bag.Removed(BreakingRules.OperationRemoved, handler.Span, $"Nothing calls the operation {key} of the service '{pair.Name}' any more.");
        }
    }

    // The name of the method, beside the type whose endpoints have it.
    private static IEnumerable<(string Key, HandlerSpec Handler)> Operations(ServiceFacts facts, Func<string, string> nameOf) =>
        ServiceRoutes.Of(facts).Where(r => r is { Op: HandlerOp.Custom, Handler.Source: HandlerSource.Repo, Entity: not null }).Select(r =>
        {
            var method = r.Handler!.Overrides?.HandlerName?.Value ?? r.Handler.CustomOperation?.Value ?? r.Id;
            return ($"{CSharpNames.TypeName(nameOf(r.Entity!))}.{Words.ToPascal(method)}Async", r.Handler);
        });

    private static string Form(EntitySpec entity, FieldSpec field)
    {
        var kind = field.Type.Kind switch
        {
            FieldKind.Text or FieldKind.Email => FieldKind.String,
            FieldKind.Ref => FieldKind.Uuid,
            var other => other,
        };
        var one = kind.ToString().ToLowerInvariant();
        return (field.Type.IsList ? one + "[]" : one) + (FieldFacts.IsNullable(field, entity.IsOrder(field)) ? "?" : "");
    }
}
