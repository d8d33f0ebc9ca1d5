namespace Pulumi.Docker.Inputs;

/// <summary>A file put into a container before it starts.</summary>
public sealed class ContainerUploadArgs : ResourceArgs
{
    /// <summary>Text; use <see cref="ContentBase64" /> for bytes.</summary>
    [Input("content")] public Input<string>? Content { get; set; }

    [Input("contentBase64")] public Input<string>? ContentBase64 { get; set; }
    [Input("executable")] public Input<bool>? Executable { get; set; }

    /// <summary>Path in the container.</summary>
    [Input("file", required: true)] public Input<string> File { get; set; } = null!;

    /// <summary>Octal text such as <c>0644</c>.</summary>
    [Input("permissions")] public Input<string>? Permissions { get; set; }

    [Input("source")] public Input<string>? Source { get; set; }
    [Input("sourceHash")] public Input<string>? SourceHash { get; set; }
}
