namespace Hatmax.Spec.Reporting;

/// <summary>The escape sequences of one report; all empty when it has no colours.</summary>
internal sealed record AnsiPalette(string Bold, string Dim, string Fix, string Error, string Warning, string Info, string Reset)
{
    public static AnsiPalette Off { get; } = new("", "", "", "", "", "", "");

    public static AnsiPalette On { get; } =
        new("\e[1m", "\e[2m", "\e[32m", "\e[1;31m", "\e[1;33m", "\e[1;36m", "\e[0m");

    public string Of(Severity severity) => severity switch
    {
        Severity.Error => Error,
        Severity.Warning => Warning,
        _ => Info,
    };
}
