namespace Hatmax.Spec;

/// <summary>File names that Windows keeps for devices, whatever their extension.</summary>
internal static class DeviceNames
{
    /// <summary>True for con, prn, aux, nul, com0 to com9 and lpt0 to lpt9 in any case.</summary>
    public static bool Contains(string name) => name.Length is 3 or 4 && name.ToLowerInvariant() is
        "con" or "prn" or "aux" or "nul"
        or ['c', 'o', 'm', >= '0' and <= '9']
        or ['l', 'p', 't', >= '0' and <= '9'];
}
