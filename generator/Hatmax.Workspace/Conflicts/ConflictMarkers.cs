namespace Hatmax.Workspace;

/// <summary>Finds what a merge with markers leaves for the user to decide.</summary>
internal static class ConflictMarkers
{
    /// <summary>True while a line begins as a marker does. The middle one is left out: a heading may be underlined so.</summary>
    public static bool AreIn(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("<<<<<<< ", StringComparison.Ordinal) || line.StartsWith(">>>>>>> ", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
