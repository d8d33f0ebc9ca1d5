namespace Hatmax.Images;

/// <summary>One finding about images.</summary>
/// <param name="Id">Stable id, HMX0650 to HMX0699; see <see cref="ImageDiagnostics.All"/>.</param>
/// <param name="Severity">Error or warning. An error means that the image it is about was not made.</param>
/// <param name="Message">One sentence: what is wrong.</param>
/// <param name="Fix">One sentence: what to do.</param>
public sealed record ImageDiagnostic(string Id, Severity Severity, string Message, string Fix)
{
    /// <summary>Further lines for people, such as the errors of a compiler.</summary>
    public ImmutableArray<string> Details { get; init; } = [];
}
