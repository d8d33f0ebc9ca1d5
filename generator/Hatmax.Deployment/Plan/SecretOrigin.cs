namespace Hatmax.Deployment;

/// <summary>Who makes a secret up.</summary>
public enum SecretOrigin
{
    /// <summary>Made once at random when nothing is given: passwords between workloads of the system.</summary>
    Generated,

    /// <summary>Given by the user: credentials of something that the system does not run.</summary>
    Provided,
}
