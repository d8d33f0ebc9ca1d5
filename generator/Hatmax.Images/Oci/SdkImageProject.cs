using System.Xml.Linq;
using Hatmax.Deployment;

namespace Hatmax.Images;

/// <summary>The project whose target PublishContainer lets the SDK fetch the base image and put an image on top of it, into an archive.</summary>
internal static class SdkImageProject
{
    /// <summary>Writes it.</summary>
    /// <param name="path">Where.</param>
    /// <param name="job">The image.</param>
    /// <param name="settings">What it runs with.</param>
    /// <param name="program">Folder of the program, absolute.</param>
    /// <param name="baseImage">What it stands on.</param>
    /// <param name="archive">Archive that is written, absolute.</param>
    public static void Write(string path, ImageJob job, ImageSettings settings, string program, string baseImage, string archive) =>
        new XDocument(new XElement("Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement("PropertyGroup",
                Property("TargetFramework", "net10.0"),
                Property("OutputType", "Exe"),
                Property("AssemblyName", settings.Assembly),
                Property("PublishDir", program + Path.DirectorySeparatorChar),
                Property("ContainerBaseImage", baseImage),
                Property("ContainerRepository", DnsLabel.Of(job.Project.Service)),
                Property("ContainerImageTag", job.Tag),
                Property("ContainerImageFormat", "OCI"),
                Property("ContainerUser", ImageSettings.User),
                Property("ContainerWorkingDirectory", "/app"),
                Property("ContainerAppCommandInstruction", "Entrypoint"),
                Property("ContainerGenerateLabels", "false"),
                Property("ContainerArchiveOutputPath", archive)),
            new XElement("ItemGroup",
                settings.Command.Select(word => Item("ContainerAppCommand", word)),
                Item("ContainerPort", settings.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), ("Type", "tcp")),
                settings.Variables.Select(variable => Item("ContainerEnvironmentVariable", variable.Name, ("Value", variable.Value))),
                Item("ContainerLabel", "org.opencontainers.image.title", ("Value", job.Project.Service)),
                Item("ContainerLabel", "org.opencontainers.image.version", ("Value", job.Tag)),
                Item("ContainerLabel", "org.opencontainers.image.base.name", ("Value", baseImage))))).Save(path);

    private static XElement Property(string name, string value) => new(name, PublishProject.Escape(value));

    private static XElement Item(string kind, string include, params ReadOnlySpan<(string Name, string Value)> metadata)
    {
        var item = new XElement(kind, new XAttribute("Include", PublishProject.Escape(include)));
        foreach (var (name, value) in metadata)
        {
            item.Add(new XAttribute(name, PublishProject.Escape(value)));
        }

        return item;
    }
}
