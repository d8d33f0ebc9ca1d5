using System.Globalization;
using Hatmax.Deployment.Nomad.Hcl;

namespace Hatmax.Deployment.Nomad;

/// <summary>Volumes of a plan → specifications of dynamic host volumes, to be made once before the jobs.</summary>
internal static class NomadVolumes
{
    /// <summary>The specification of a volume that belongs to the user of its workload.</summary>
    public static HclBody Of(DeploymentPlan plan, Workload workload, Hatmax.Deployment.VolumeMount volume) => new HclBody()
        .Set("name", NomadNames.Volume(plan, volume))
        .Set("type", "host")
        .Set("plugin_id", "mkdir")
        .Set("capacity_min", string.Create(CultureInfo.InvariantCulture, $"{volume.SizeMb}MiB"))
        .Block("capability", new HclBody().Set("access_mode", "single-node-writer").Set("attachment_mode", "file-system"))
        .Block("parameters", new HclBody()
            .Set("uid", workload.Security.User.ToString(CultureInfo.InvariantCulture))
            .Set("gid", workload.Security.Group.ToString(CultureInfo.InvariantCulture))
            .Set("mode", "0700"));
}
