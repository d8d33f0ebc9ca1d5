namespace Hatmax.Spec;

/// <summary>How callers of a service are checked.</summary>
public enum AuthMode
{
    /// <summary>Fixed tokens, for work on one machine.</summary>
    Development,

    /// <summary>Tokens of the identity service.</summary>
    Production,

    /// <summary>Tokens verified with keys of this service.</summary>
    JwtLocal,

    /// <summary>Tokens verified by asking the identity service.</summary>
    JwtRemote,

    /// <summary>Tokens and permissions of the role service.</summary>
    RbacFull,
}
