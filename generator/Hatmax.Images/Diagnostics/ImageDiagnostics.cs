namespace Hatmax.Images;

/// <summary>Every kind of finding about images: HMX0650–0659 what is asked for, 0660–0669 sources, 0670–0679 publishing, 0680–0689 engines and registries.</summary>
public static class ImageDiagnostics
{
    internal static readonly DiagnosticDescriptor UnknownService = Error(
        "HMX0650", "Unknown service", "A service that was asked for is not in the spec.", "Name one of the services of the spec.");

    internal static readonly DiagnosticDescriptor UnknownEnvironment = Error(
        "HMX0651", "Unknown environment", "The environment that was asked for is neither in the spec nor a stack.", "Name one under deployment.environments, or write its Pulumi.<env>.yaml.");

    internal static readonly DiagnosticDescriptor NoRegistry = Error(
        "HMX0652", "No registry", "Images are to be pushed, but the environment names no registry.", "Write deployment.environments.<env>.registry, or hatmax:registry in the stack.");

    internal static readonly DiagnosticDescriptor BadReference = Error(
        "HMX0653", "Bad image reference", "A registry or a base image is not a valid reference.", "Write it as host[:port]/path[:tag][@sha256:…], in lower case.");

    internal static readonly DiagnosticDescriptor NotGenerated = Error(
        "HMX0660", "Service not generated", "A service that was asked for has no project or no Dockerfile under services/.", "Run 'hatmax generate' first.");

    internal static readonly DiagnosticDescriptor NoLock = new(
        "HMX0661", Severity.Warning, "Not locked", "A project has no lock file, so what its packages resolve to is not part of the tag.", "Run 'hatmax build' and commit the lock files that it writes.");

    internal static readonly DiagnosticDescriptor Unreadable = Error(
        "HMX0662", "Source unreadable", "A source of an image cannot be read.", "Make it readable, or move it out of the service's folder.");

    internal static readonly DiagnosticDescriptor NoBaseImage = Error(
        "HMX0663", "No base image", "The Dockerfile of a service has no line ARG BASE=, and no base image was given.", "Restore that line, or give one by --base-image.");

    internal static readonly DiagnosticDescriptor PublishFailed = Error(
        "HMX0670", "Publish failed", "The services could not be published.", "Correct the errors; 'hatmax build --no-images' shows them as well.");

    internal static readonly DiagnosticDescriptor SdkMissing = Error(
        "HMX0671", "No SDK", "The program 'dotnet' was not found.", "Install the .NET 10 SDK from https://dot.net/download and put it on the path.");

    internal static readonly DiagnosticDescriptor Busy = Error(
        "HMX0672", "Another run is making images", "Another process makes images in this tree.", "Wait for the other run to end.");

    internal static readonly DiagnosticDescriptor NoEngine = Error(
        "HMX0680", "No container engine", "No container engine answers.", "Start Docker, or write the images to a folder with --archive.");

    internal static readonly DiagnosticDescriptor BuildFailed = Error(
        "HMX0681", "Image not built", "The engine could not build an image.", "Correct what it says; the build context is kept under .hatmax/images.");

    internal static readonly DiagnosticDescriptor BaseUnavailable = Error(
        "HMX0682", "Base image not available", "The base image could not be had.", "Check its name and the network, sign in to its registry, or give another by --base-image.");

    internal static readonly DiagnosticDescriptor RegistryRefused = Error(
        "HMX0683", "Registry refused", "The registry refused an image.", "Sign in with 'docker login', and check that you may push to that repository.");

    internal static readonly DiagnosticDescriptor RegistryUnreachable = Error(
        "HMX0684", "Registry not reachable", "The registry does not answer.", "Check its name and the network.");

    internal static readonly DiagnosticDescriptor ArchiveFailed = Error(
        "HMX0685", "Archive not written", "An image could not be written to an archive.", "Correct what the SDK says; the published files are kept under .hatmax/images.");

    /// <summary>All of them by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownService, UnknownEnvironment, NoRegistry, BadReference, NotGenerated, NoLock, Unreadable, NoBaseImage,
        PublishFailed, SdkMissing, Busy, NoEngine, BuildFailed, BaseUnavailable, RegistryRefused, RegistryUnreachable, ArchiveFailed,
    ];

    internal static ImageDiagnostic With(this DiagnosticDescriptor descriptor, string message, IEnumerable<string>? details = null, string? fix = null) =>
        new(descriptor.Id, descriptor.Severity, message, fix ?? descriptor.Fix) { Details = details is null ? [] : [.. details] };

    private static DiagnosticDescriptor Error(string id, string title, string cause, string fix) => new(id, Severity.Error, title, cause, fix);
}
