using System.Text.Encodings.Web;
using System.Text.Json;
using Hatmax.Deployment.Json;

namespace Hatmax.Deployment;

/// <summary>A plan for programs. The shape is part of the public surface; docs/deployment-plan.md describes it.</summary>
public static class PlanJson
{
    private static readonly PlanJsonContext Context = new(new JsonSerializerOptions(PlanJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The plan as one indented JSON object, ending in LF. Times are in seconds; words are in lower case with dashes.</summary>
    public static string Write(DeploymentPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return JsonSerializer.Serialize(plan, Context.DeploymentPlan) + "\n";
    }

    /// <summary>Writes the plan as a value into a document that the caller writes.</summary>
    public static void WriteValue(Utf8JsonWriter json, DeploymentPlan plan)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(plan);
        JsonSerializer.Serialize(json, plan, Context.DeploymentPlan);
    }
}
