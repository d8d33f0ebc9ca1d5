using Hatmax.Spec.Validation.Fields;
using Hatmax.Spec.Validation.Names;
using Hatmax.Spec.Validation.NotGenerated;
using Hatmax.Spec.Validation.References;
using Hatmax.Spec.Validation.Routes;
using Hatmax.Spec.Validation.Settings;

namespace Hatmax.Spec.Validation;

/// <summary>The semantic rules of the language: everything that needs more than one key to judge.</summary>
internal static class SpecValidator
{
    /// <summary>Adds every finding about <paramref name="spec"/> to <paramref name="bag"/>.</summary>
    public static void Validate(SystemSpec spec, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(bag);
        var scope = new SpecScope(spec, bag);
        foreach (var rule in Rules())
        {
            rule.Check(scope);
        }
    }

    /// <summary>The rules; their order makes no difference.</summary>
    internal static ImmutableArray<ISpecRule> Rules() =>
    [
        new ServiceNameRule(),
        new TypeNameRule(),
        new MemberRule(),
        new TableRule(),
        new SegmentRule(),
        new FormerNameRule(),
        new DropRule(),
        new ChildReferenceRule(),
        new HandlerReferenceRule(),
        new DomainReferenceRule(),
        new StepReferenceRule(),
        new ServiceReferenceRule(),
        new FragmentReferenceRule(),
        new ServiceCycleRule(),
        new RefTargetRule(),
        new RefCycleRule(),
        new HandlerIdRule(),
        new HandlerShapeRule(),
        new HandlerOpRule(),
        new OperationNameRule(),
        new RouteRule(),
        new AmbiguousRouteRule(),
        new BasePathRule(),
        new RuleFitRule(),
        new RuleArgumentRule(),
        new PatternRule(),
        new EnumRule(),
        new ValueRule(),
        new PortRule(),
        new MiddlewareRule(),
        new PermissionRule(),
        new DeploymentRule(),
        new PackRule(),
        new EmptyRule(),
        new SystemFeatureRule(),
        new ServiceFeatureRule(),
        new HandlerFeatureRule(),
    ];
}
