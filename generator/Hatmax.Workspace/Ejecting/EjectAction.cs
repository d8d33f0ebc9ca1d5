namespace Hatmax.Workspace;

/// <summary>What removing the tool does to a file.</summary>
public enum EjectAction
{
    /// <summary>Mentions of the tool are taken out.</summary>
    Rewrite,

    /// <summary>The spec becomes a document.</summary>
    Move,

    /// <summary>The file, or the folder with all that is in it, goes.</summary>
    Delete,
}
