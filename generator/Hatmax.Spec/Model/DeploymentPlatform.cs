namespace Hatmax.Spec;

/// <summary>A target that deployment files are emitted for.</summary>
public enum DeploymentPlatform
{
    /// <summary>HashiCorp Nomad (<c>nomad</c>).</summary>
    Nomad,

    /// <summary>Docker Compose (<c>docker-compose</c>).</summary>
    Compose,

    /// <summary>Kubernetes (<c>kubernetes</c>).</summary>
    Kubernetes,
}
