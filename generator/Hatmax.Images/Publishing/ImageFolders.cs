namespace Hatmax.Images;

/// <summary>Where images are made, all below <c>.hatmax</c>.</summary>
/// <param name="Root">Root of the monorepo, absolute, without a separator at the end.</param>
internal sealed record ImageFolders(string Root)
{
    /// <summary>Everything that publishing writes.</summary>
    public string Publish => Path.Combine(Root, ".hatmax", "publish");

    /// <summary>What is published of a service.</summary>
    public string Published(ServiceProject project) => Path.Combine(Publish, "publish", project.Name, "release");

    /// <summary>What the lock of a run, the reports and the bills of materials lie in.</summary>
    public string Images => Path.Combine(Root, ".hatmax", "images");

    /// <summary>Build context of a service.</summary>
    public string Context(ServiceProject project) => Path.Combine(Images, project.Service);

    /// <summary>Bill of materials of a service's last image.</summary>
    public string Sbom(string service) => Path.Combine(Images, service + ".cdx.json");
}
