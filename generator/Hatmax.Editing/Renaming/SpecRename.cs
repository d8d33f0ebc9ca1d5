namespace Hatmax.Editing;

/// <summary>A new name for a node of a spec.</summary>
/// <param name="Kind">What gets it.</param>
/// <param name="Service">Its service; empty for a service or an environment.</param>
/// <param name="Owner">The aggregate of a child, the model or aggregate of a field; empty for all others.</param>
/// <param name="Name">Its name now.</param>
/// <param name="NewName">Its name then.</param>
public sealed record SpecRename(RenameKind Kind, string Service, string Owner, string Name, string NewName);
