namespace Hatmax.Spec;

/// <summary>A ready-made service (<c>services.X.preset</c>).</summary>
public enum ServicePreset
{
    /// <summary>Users, sign-up, sign-in, sessions.</summary>
    Auth,

    /// <summary>Roles, grants, policy evaluation.</summary>
    Authz,
}
