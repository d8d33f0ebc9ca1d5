using Hatmax.Breaking.Pairing;

namespace Hatmax.Breaking.Events;

/// <summary>Events that consumers wait for in vain, or cannot read.</summary>
internal static class EventComparison
{
    public static void Compare(SystemSpec old, SystemSpec now, ChangeBag bag)
    {
        // Consumers know an event by its name; which service publishes it is none of their business.
        var pairs = Pairs.Of(old.Services.SelectMany(PublishedEvents.Of), now.Services.SelectMany(PublishedEvents.Of), e => e.Name.Value, FormerNames.None);
        foreach (var gone in pairs.Removed)
        {
            bag.Removed(BreakingRules.EventRemoved, gone.Name.Span, $"The service '{gone.Service}' does not publish '{gone.Name}' any more.");
        }

        foreach (var pair in pairs.Both)
        {
            foreach (var (name, form) in pair.Old.Members)
            {
                var same = pair.New.Members.FirstOrDefault(m => m.Name.Value == name.Value);
                if (same.Name is null)
                {
                    bag.Removed(BreakingRules.EventMemberRemoved, name.Span, $"'{name}' left the event '{pair.New.Name}'.");
                }
                else if (form is not null && same.Form is not null && form != same.Form)
                {
                    bag.Changed(BreakingRules.EventMemberTypeChanged, same.Name.Span, $"'{name}' of the event '{pair.New.Name}' was {form} and is {same.Form}.");
                }
            }
        }
    }
}
