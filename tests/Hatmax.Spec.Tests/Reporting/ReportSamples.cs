using System.Collections.Immutable;

namespace Hatmax.Spec.Tests.Reporting;

/// <summary>Diagnostics that show what a report must cope with.</summary>
internal static class ReportSamples
{
    public const string Source = "name: shop\nservices:\n\ttodo: Itm # 日本語\n  日本: Itm\nlong: " + Long;

    public static ImmutableArray<Diagnostic> All { get; } =
    [
        new("HMX0201", Severity.Error, "dir/hat max.yml", new SourceSpan(3, 8, 3, 11), "The model 'Itm' is unknown.", "Did you mean 'Item'?"),
        new("HMX0510", Severity.Warning, "dir/hat max.yml", new SourceSpan(4, 7, 4, 10), "Wide \"text\".", "Nothing <to> do."),
        new("HMX0501", Severity.Info, "dir/hat max.yml", SourceSpan.None, "Whole file \u001b[31m.", "None."),
        new("HMX0201", Severity.Error, "dir/hat max.yml", new SourceSpan(5, 207, 6, 1), "Far right.", "Shorten it."),
        new("HMX9999", Severity.Error, "dir/hat max.yml", new SourceSpan(99, 1, 99, 1), "After the end.", "Go back."),
    ];

    private const string Long =
        "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789"
        + "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789 end";
}
