using System.Net;
using System.Net.Sockets;
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

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
