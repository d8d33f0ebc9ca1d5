namespace Pulumi;

/// <summary>An error of the program that its user can mend: only the message is shown.</summary>
public class RunException : Exception
{
    public RunException(string message)
        : base(message)
    {
    }

    public RunException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The error for properties that are marked as outputs and are none.</summary>
    public static RunException OutputsHaveIncorrectType(IEnumerable<string> outputAttributeNames)
        => new($"Only an Output<T> can be marked [Output]; of another type: {string.Join(", ", outputAttributeNames)}.");
}
