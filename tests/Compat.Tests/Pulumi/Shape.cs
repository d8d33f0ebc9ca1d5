namespace Compat.Tests.Pulumi;

internal enum Shape
{
    Cube,
    Tube,
}
