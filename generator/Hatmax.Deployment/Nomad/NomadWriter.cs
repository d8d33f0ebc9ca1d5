using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hatmax.Deployment.Nomad.Hcl;

namespace Hatmax.Deployment.Nomad;

/// <summary>Plan → jobs for Nomad 1.10 and newer.</summary>
public static class NomadWriter
{
    private const string Origin = "Written by hatmax render nomad from hatmax.yml: change the spec instead.";

    /// <summary>
    /// Per workload <c>name.nomad.json</c> (what the API takes) and <c>name.nomad.hcl</c> (the same for people); per volume
    /// <c>name.volume.hcl</c>; and <c>start-order.txt</c> with the workloads in start order. By path in ordinal order.
    /// </summary>
    public static ImmutableArray<DeploymentFile> Write(DeploymentPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return
        [
            .. plan.Workloads.SelectMany(workload => Files(plan, workload))
                .Append(new DeploymentFile("start-order.txt", string.Concat(plan.Workloads.Select(w => w.Name + "\n"))))
                .OrderBy(f => f.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>The job of one workload as canonical JSON: <c>{"Job": …}</c>, members in a fixed order, LF.</summary>
    public static string Json(DeploymentPlan plan, Workload workload)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            JsonSerializer.Serialize(writer, new JobFile(NomadMapping.Of(plan, workload)), NomadJson.Default.JobFile);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    private static IEnumerable<DeploymentFile> Files(DeploymentPlan plan, Workload workload)
    {
        yield return new DeploymentFile($"{workload.Name}.nomad.json", Json(plan, workload));
        yield return new DeploymentFile($"{workload.Name}.nomad.hcl", HclText.Write(NomadHcl.Of(NomadMapping.Of(plan, workload)), Origin));
        foreach (var volume in workload.Volumes)
        {
            yield return new DeploymentFile($"{volume.Name}.volume.hcl", HclText.Write(NomadVolumes.Of(plan, workload, volume), Origin));
        }
    }
}
