using Hatmax.Workspace;
using Hatmax.Workspace.KillTarget;

// loop <root>: writes B, A, B, A … until it is killed, and says when the first run is about to begin.
// hold <root>: takes the lock, says so, and keeps it until its input ends.
switch (args)
{
    case ["loop", var root]:
        var workspace = WorkspaceRoot.Open(root);
        var outputs = new[] { Generations.B, Generations.A };
        var next = workspace.Plan(outputs[0]);
        await Console.Out.WriteLineAsync("ready");
        for (var run = 1; workspace.Apply(next).Applied; run++)
        {
            next = workspace.Plan(outputs[run % 2]);
        }

        return 1;

    case ["hold", var root]:
        var (taken, _) = RunLock.TryTake(new StateFolder(root), new DiskActions(null));
        using (taken)
        {
            await Console.Out.WriteLineAsync(taken is null ? "refused" : "held");
            await Console.In.ReadToEndAsync();
        }

        return 0;

    default:
        return 2;
}
