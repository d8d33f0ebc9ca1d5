using Hatmax.Breaking.Pairing;

namespace Hatmax.Breaking.Http;

/// <summary>What clients feel of a changed record: members of answers, and what bodies may and must have.</summary>
internal static class MemberComparison
{
    public static void Compare(ServicePair service, ChangeBag bag)
    {
        foreach (var pair in service.Entities.Where(e => IsSeen(e.Old) && IsSeen(e.New)))
        {
            CompareAnswers(service, pair, bag);
            if (IsWritten(pair.Old) && IsWritten(pair.New))
            {
                CompareBodies(service, pair, bag);
            }

            CompareRoots(service, pair, bag);
        }
    }

    private static void CompareAnswers(ServicePair service, EntityPair pair, ChangeBag bag)
    {
        var newFields = pair.Fields.Both.ToDictionary(p => p.Old, p => p.New.Name.Value);
        var newChildren = pair.Children.Both.ToDictionary(p => p.Old, p => p.New.Name.Value);
        var old = JsonMembers.Of(pair.Old, f => newFields.GetValueOrDefault(f, f.Name.Value), c => newChildren.GetValueOrDefault(c, c.Name.Value), service.NewName).ToList();
        var open = JsonMembers.Of(pair.New, f => f.Name.Value, c => c.Name.Value, name => name).ToList();
        var where = pair.New.Name.Value;
        foreach (var member in old)
        {
            // What a client sees is the name; a member of another origin under the same name is the same member for it.
            var now = open.Find(m => m.Name == member.Name) ?? open.Find(m => m.Key == member.Key);
            if (now is null)
            {
                bag.Removed(BreakingRules.MemberRemoved, member.Span, $"'{member.Name}' of {where} is gone.");
                continue;
            }

            open.Remove(now);
            if (now.Name != member.Name)
            {
                bag.Changed(BreakingRules.MemberRenamed, now.Span, $"'{member.Name}' of {where} is now called '{now.Name}'.");
            }

            if (now.Form != member.Form)
            {
                bag.Changed(BreakingRules.MemberTypeChanged, now.Span, $"'{now.Name}' of {where} was {member.Form} and is {now.Form}.");
            }
            else if (now.Optional && !member.Optional)
            {
                bag.Changed(BreakingRules.MemberOptional, now.Span, $"'{now.Name}' of {where} may be missing in answers.");
            }
        }
    }

    private static void CompareBodies(ServicePair service, EntityPair pair, ChangeBag bag)
    {
        foreach (var field in pair.Fields.Both)
        {
            if (JsonMembers.Form(field.Old.Type) == JsonMembers.Form(field.New.Type))
            {
                FieldComparison.Compare(pair, field, bag);
            }
        }

        foreach (var field in pair.Fields.Added.Where(f => FieldFacts.IsRequired(f, pair.New.IsOrder(f))))
        {
            bag.Changed(BreakingRules.MemberRequired, field.Name.Span, $"'{Words.ToSnake(field.Name.Value)}' of {pair.New.Name} is new and required.");
        }

        // The body of a direct creation names the parent by its foreign key.
        if (pair.Old.Uses is [var before, ..] && pair.New.Uses is [var after, ..] && CreatesDirectly(pair.Old) && CreatesDirectly(pair.New)
            && SqlNames.ForeignKeyColumn(before.Root, before.Child) is var was && SqlNames.ForeignKeyColumn(after.Root, after.Child) is var now && was != now)
        {
            bag.Changed(BreakingRules.MemberRenamed, after.Child.ForeignKey?.Span ?? after.Root.Name.Span, $"'{was}' in the body that creates {pair.New.Name} is now called '{now}' in the service '{service.Name}'.");
        }
    }

    private static void CompareRoots(ServicePair service, EntityPair pair, ChangeBag bag)
    {
        if (pair.Old.VersionField is { } version && pair.New is { VersionField: null, Root: not null })
        {
            bag.Removed(BreakingRules.EtagRemoved, version.Span, $"{pair.New.Name} has no version and no ETag any more.");
        }

        foreach (var child in pair.Children.Both)
        {
            if (child is { Old.OnDelete: OnDelete.Cascade, New.OnDelete: OnDelete.Restrict })
            {
                bag.Changed(BreakingRules.DeleteRestricted, child.New.Name.Span, $"{pair.New.Name} cannot be deleted while it has {child.New.Name}.");
            }

            CompareUpdatable(service, pair, child, bag);
        }
    }

    private static void CompareUpdatable(ServicePair service, EntityPair root, Pair<ChildSpec> child, ChangeBag bag)
    {
        if (child.New.Updatable is not { } updatable || service.Entities.FirstOrDefault(e => e.New.Name.Value == child.New.Of.Value) is not { } model)
        {
            return;
        }

        foreach (var field in model.Fields.Both.Where(f => IsUpdatable(child.Old, f.Old) && !IsUpdatable(child.New, f.New)))
        {
            var place = updatable.IsEmpty ? child.New.Name.Span : updatable[0].Span;
            bag.Changed(BreakingRules.MemberNotUpdatable, place, $"'{Words.ToSnake(field.New.Name.Value)}' of {child.New.Name} in {root.New.Name} cannot be changed any more.");
        }
    }

    private static bool IsUpdatable(ChildSpec child, FieldSpec field) =>
        child.Updatable is not { } names || names.Any(n => Words.ToSnake(n.Value) == Words.ToSnake(field.Name.Value));

    private static bool IsSeen(EntitySpec entity) => entity.Uses.Count > 0 || HasRoute(entity, r => r.Op != HandlerOp.Custom);

    private static bool IsWritten(EntitySpec entity) => entity.Uses.Count > 0 || HasRoute(entity, r => r.Op is HandlerOp.Create or HandlerOp.Update);

    private static bool CreatesDirectly(EntitySpec entity) => HasRoute(entity, r => r.Op == HandlerOp.Create);

    private static bool HasRoute(EntitySpec entity, Func<ServiceRoute, bool> which) =>
        ServiceRoutes.Of(entity.Facts).Any(r => r.Entity == entity.Name.Value && r.Collection is null && which(r));
}
