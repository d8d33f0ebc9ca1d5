namespace Hatmax.Workspace;

/// <summary>What an editor or git may change about a text without editing it.</summary>
internal readonly record struct FileStyle(bool ByteOrderMark, bool CarriageReturns);
