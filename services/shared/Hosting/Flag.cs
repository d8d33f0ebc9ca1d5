namespace Hatmax.Shared.Hosting;

/// <summary>One <c>--name value</c> of a command line.</summary>
internal readonly record struct Flag(string Name, string Value)
{
    /// <summary>Splits a command line into flags; <c>--help</c> and <c>--health-check</c> have no value.</summary>
    internal static List<Flag> Parse(IReadOnlyList<string> args, List<string> errors)
    {
        var flags = new List<Flag>();
        for (var index = 0; index < args.Count; index++)
        {
            var argument = args[index];
            if (argument is "-h" or "-?")
            {
                flags.Add(new("help", ""));
                continue;
            }

            if (!argument.StartsWith("--", StringComparison.Ordinal) || argument.Length == 2)
            {
                errors.Add($"{argument}: flags are written --name value");
                continue;
            }

            var equals = argument.IndexOf('=', StringComparison.Ordinal);
            if (equals >= 0)
            {
                flags.Add(new(argument[2..equals], argument[(equals + 1)..]));
            }
            else if (argument is "--help" or "--health-check")
            {
                flags.Add(new(argument[2..], ""));
            }
            else if (index + 1 < args.Count && !args[index + 1].StartsWith("--", StringComparison.Ordinal))
            {
                flags.Add(new(argument[2..], args[++index]));
            }
            else
            {
                errors.Add($"{argument}: the value is missing");
            }
        }

        return flags;
    }
}
