using System.Collections.Immutable;
using Pulumi;

namespace Compat.Tests.Pulumi;

/// <summary>A resource in the form of the official packages.</summary>
[ResourceType("test:index/box:Box", "1.2.3")]
internal sealed class Box(string name, BoxArgs? args = null, CustomResourceOptions? options = null)
    : CustomResource("test:index/box:Box", name, args ?? new BoxArgs(), CustomResourceOptions.Merge(new() { Version = "1.2.3" }, options))
{
    [Output("label")]
    public Output<string> Label { get; private set; } = null!;

    [Output("size")]
    public Output<int?> Size { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableArray<string>> Tags { get; private set; } = null!;

    [Output("labels")]
    public Output<ImmutableDictionary<string, string>?> Labels { get; private set; } = null!;

    [Output("lid")]
    public Output<Lid?> Lid { get; private set; } = null!;

    [Output("lids")]
    public Output<ImmutableArray<Lid>> Lids { get; private set; } = null!;

    [Output("made")]
    public Output<double> Made { get; private set; } = null!;

    [Output("color")]
    public Output<Color> Color { get; private set; } = null!;
}
