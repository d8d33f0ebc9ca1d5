namespace Pulumi;

/// <summary>The stack of a program that is a function: what it returns is exported.</summary>
internal sealed class ProgramStack(Func<Task<IDictionary<string, object?>>> program) : Stack
{
    internal override void Export() => RegisterOutputs(program());
}
