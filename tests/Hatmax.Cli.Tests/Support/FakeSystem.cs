using Hatmax.Processes;
using Hatmax.Cli.Running;

namespace Hatmax.Cli.Tests.Support;

/// <summary>A project whose services are the fake one, already "built".</summary>
internal static class FakeSystem
{
    private static readonly string Source = Path.Combine(AppContext.BaseDirectory, "Hatmax.Cli.FakeService");

    /// <summary>A sandbox in which 'up --no-build' works, on a port of its own.</summary>
    public static Sandbox Create(string mode = "", int? port = null)
    {
        var sandbox = new Sandbox().WithSpec(port ?? FreePort());
        foreach (var (folder, name) in ((string, string)[])[("host", "Acme.Host"), ("notes", "Acme.Notes")])
        {
            var target = sandbox.At("services", folder, "bin", "Debug", "net10.0");
            Directory.CreateDirectory(target);
            File.Copy(Source + ".dll", Path.Combine(target, name + ".dll"));
            File.Copy(Source + ".runtimeconfig.json", Path.Combine(target, name + ".runtimeconfig.json"));
        }

        sandbox.Write(".hatmax/data/mode", mode);
        return sandbox;
    }

    public static RunState? State(Sandbox sandbox) => RunStateFile.Read(new Projects.StateLayout(sandbox.Root));

    /// <summary>
    /// A free port below the range that systems hand out to clients: between asking for one of those and listening on it, some
    /// connection of this machine may take it.
    /// </summary>
    public static int FreePort()
    {
        while (true)
        {
            var port = Random.Shared.Next(12_000, 32_000);
            if (LoopbackPort.IsFree(port))
            {
                return port;
            }
        }
    }
}
