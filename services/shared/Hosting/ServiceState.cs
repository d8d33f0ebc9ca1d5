namespace Hatmax.Shared.Hosting;

internal enum ServiceState
{
    Starting,
    Ready,
    Draining,
}
