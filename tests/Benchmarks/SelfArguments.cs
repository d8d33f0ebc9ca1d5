namespace Hatmax.Benchmarks;

/// <summary>How this program starts itself again.</summary>
internal static class SelfArguments
{
    /// <summary>With "dotnet x.dll" the process is the muxer and needs the assembly; with an apphost it does not.</summary>
    public static string[] Prefix { get; } =
        Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet" ? [typeof(SelfArguments).Assembly.Location] : [];
}
