using System.Text.Json;

namespace Hatmax.Previews.Reading;

/// <summary>A resource's inputs with the Nomad job inside read, where it is written as JSON.</summary>
internal static class JobText
{
    public static PropertyValue Parse(PropertyValue inputs)
    {
        if (inputs["jobspec"] is not { Kind: ValueKind.Text, Text: var text } || !text.AsSpan().TrimStart().StartsWith("{"))
        {
            return inputs;
        }

        // A job that does not parse (HCL, or one cut by an unknown value) is shown as it is.
        var values = JsonValues.Read(text);
        return values is { Objects: [{ ValueKind: JsonValueKind.Object } job], IsCutOff: false, IsBroken: false }
            ? inputs with { Members = inputs.Members.SetItem("jobspec", PropertyReader.Read(job)) }
            : inputs;
    }
}
