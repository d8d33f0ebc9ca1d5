using System.Collections;

namespace Hatmax.Shared.Hosting;

/// <summary>What a host takes from its process: everything it reads or writes outside its arguments.</summary>
internal sealed record HostEnvironmentInputs(
    IReadOnlyDictionary<string, string> Variables,
    string BinaryDirectory,
    Stream Output,
    TextWriter Error)
{
    internal static HostEnvironmentInputs OfProcess()
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            variables[(string)variable.Key] = (string?)variable.Value ?? "";
        }

        return new(variables, AppContext.BaseDirectory, Console.OpenStandardOutput(), Console.Error);
    }
}
