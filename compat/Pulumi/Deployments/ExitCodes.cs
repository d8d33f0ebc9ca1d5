namespace Pulumi;

/// <summary>What the program tells the engine's language host at its end.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>The host adds that the program has failed.</summary>
    public const int ErrorsLogged = 1;

    /// <summary>The user has seen the error; the host adds nothing.</summary>
    public const int ErrorShown = 32;
}
