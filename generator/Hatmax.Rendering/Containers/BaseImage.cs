namespace Hatmax.Rendering.Containers;

/// <summary>What the images of services stand on unless a build or a Dockerfile says otherwise.</summary>
internal static class BaseImage
{
    /// <summary>ASP.NET Core 10.0.12 on chiselled Ubuntu 24.04: no shell, no package manager, user 1654. The digest is that of the list of all its architectures.</summary>
    public const string Default =
        "mcr.microsoft.com/dotnet/aspnet:10.0.12-noble-chiseled@sha256:48e51f2f6798897be7ac4e775c049ed8fe60d3190f637e1f9c9dc7513efa659c";
}
