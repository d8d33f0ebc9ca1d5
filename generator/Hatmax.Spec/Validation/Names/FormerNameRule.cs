namespace Hatmax.Spec.Validation.Names;

/// <summary>Former names (<c>was</c>) are names that nothing has today, and each is claimed once.</summary>
internal sealed class FormerNameRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        var services = new FormerNames(scope, static name => name);
        foreach (var service in scope.Spec.Services)
        {
            services.Exists(service.Name.Value, $"service '{service.Name}'", service.Name.Span);
        }

        foreach (var facts in scope.Services)
        {
            services.Claim(facts.Service.Name, facts.Service.Was, "service", "");
            CheckEntities(scope, facts.Service);
            foreach (var model in facts.Service.Models)
            {
                CheckMembers(scope, new Entity("model", model.Name, model.Fields, null), AddedMembers.Of(facts, model));
            }

            foreach (var aggregate in facts.Service.Aggregates)
            {
                CheckMembers(scope, new Entity("aggregate", aggregate.Name, aggregate.Fields, aggregate), AddedMembers.Of(aggregate));
            }
        }
    }

    private static void CheckEntities(SpecScope scope, ServiceSpec service)
    {
        var names = new FormerNames(scope, CSharpNames.TypeName);
        foreach (var entity in Entity.Of(service))
        {
            names.Exists(entity.Name.Value, $"{entity.What} '{entity.Name}'", entity.Name.Span);
        }

        foreach (var model in service.Models)
        {
            names.Claim(model.Name, model.Was, "model", $" of service '{service.Name}'");
        }

        foreach (var aggregate in service.Aggregates)
        {
            names.Claim(aggregate.Name, aggregate.Was, "aggregate", $" of service '{service.Name}'");
        }
    }

    private static void CheckMembers(SpecScope scope, Entity entity, Dictionary<string, AddedMember> added)
    {
        var names = new FormerNames(scope, Words.ToSnake);
        var children = entity.Aggregate?.Children ?? [];
        foreach (var field in entity.Fields)
        {
            names.Exists(field.Name.Value, $"field '{field.Name}'", field.Name.Span);
        }

        foreach (var child in children)
        {
            names.Exists(child.Name.Value, $"collection '{child.Name}'", child.Name.Span);
        }

        foreach (var (name, member) in added)
        {
            names.Exists(name, $"member '{name}' that is added ({member.Reason})", entity.Name.Span);
        }

        var owner = $" of {entity.What} '{entity.Name}'";
        foreach (var field in entity.Fields)
        {
            names.Claim(field.Name, field.Was, "field", owner);
        }

        foreach (var child in children)
        {
            names.Claim(child.Name, child.Was, "collection", owner);
        }
    }
}
