using Hatmax.Cli.CommandLine;

namespace Hatmax.Cli.Terminals;

/// <summary>Where a SARIF log goes.</summary>
internal static class SarifTarget
{
    /// <summary>Writes it to a file, whose folder is made, or to standard output for <c>-</c>.</summary>
    public static void Write(Invocation invocation, string target, string log)
    {
        if (target == "-")
        {
            invocation.Terminal.Out.Write(log);
            return;
        }

        var path = Path.GetFullPath(target, invocation.Context.Directory);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, log);
    }
}
