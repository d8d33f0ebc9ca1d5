using Hatmax.Processes;

namespace Hatmax.Images.Tests.Support;

/// <summary>A machine without a container engine; every other program is real.</summary>
internal sealed class NoDocker : IProcessRunner
{
    private readonly ProcessRunner _real = new();

    public Task<ProcessResult> RunAsync(ProcessRequest request, Action<string, bool>? onLine, CancellationToken cancellation) =>
        request.File == "docker" ? Task.FromResult(new ProcessResult(ProcessResult.Missing, "", "no such program\n")) : _real.RunAsync(request, onLine, cancellation);

    public BackgroundStart StartBackground(BackgroundRequest request) => _real.StartBackground(request);
}
