using System.Globalization;
using Hatmax.Workspace;
using Hatmax.Workspace.KillTarget;

// loop <root>: writes B, A, B, A … until it is killed, and says when the first run is about to begin.
// die <root> <point>: writes B, kills itself at that point, and says when there was none.
// apply <root>: writes B once and says what came of it.
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

    case ["die", var root, var point]:
        var mortal = WorkspaceRoot.Open(root, new SelfKiller(int.Parse(point, CultureInfo.InvariantCulture)));
        mortal.Apply(mortal.Plan(Generations.B));
        await Console.Out.WriteLineAsync("survived");
        return 0;

    case ["apply", var root]:
        var once = WorkspaceRoot.Open(root);
        var result = once.Apply(once.Plan(Generations.B));
        await Console.Out.WriteLineAsync($"{result.Applied} {result.Outcome} {string.Join(' ', result.Diagnostics.Select(d => d.Id))}");
        return 0;

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
