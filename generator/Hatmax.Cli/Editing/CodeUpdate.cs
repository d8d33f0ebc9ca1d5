namespace Hatmax.Cli.Editing;

/// <summary>What follows an edit of the spec.</summary>
internal enum CodeUpdate
{
    /// <summary>Nothing: the spec means the same.</summary>
    NotNeeded,

    /// <summary>Nothing now: the user generates when it suits.</summary>
    Later,

    /// <summary>What the user answers; where nobody can, the same as <see cref="Later"/>.</summary>
    Ask,

    /// <summary>The code is brought up to date.</summary>
    Now,
}
