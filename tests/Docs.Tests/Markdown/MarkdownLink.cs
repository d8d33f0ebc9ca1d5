namespace Hatmax.Docs.Tests.Markdown;

/// <summary>A link or an image.</summary>
/// <param name="Target">What it points to, as written.</param>
/// <param name="Line">Its line, from 1.</param>
internal sealed record MarkdownLink(string Target, int Line);
