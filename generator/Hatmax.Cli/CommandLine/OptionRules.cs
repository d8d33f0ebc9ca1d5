using System.CommandLine;

namespace Hatmax.Cli.CommandLine;

/// <summary>Rules for option values beyond their type.</summary>
internal static class OptionRules
{
    /// <summary>Refuses smaller numbers as a usage error.</summary>
    public static void RequireAtLeast(this Option<int> option, int least) => option.Validators.Add(result =>
    {
        // A value that is no number at all is reported by the parser itself.
        if (result.Errors.Any() || result.Tokens is not [{ Value: var text }] || !int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var value))
        {
            return;
        }

        if (value < least)
        {
            result.AddError($"{option.Name} must be at least {least}.");
        }
    });
}
