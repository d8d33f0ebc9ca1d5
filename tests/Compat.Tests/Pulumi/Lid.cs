using Pulumi;

namespace Compat.Tests.Pulumi;

[OutputType]
internal sealed class Lid
{
    public readonly int Thickness;
    public readonly string? Note;

    [OutputConstructor]
    private Lid(int thickness, string? note)
    {
        Thickness = thickness;
        Note = note;
    }
}
