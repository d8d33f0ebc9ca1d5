namespace WireProgram;

/// <summary>A text that breaks whatever does not escape it.</summary>
internal static class Hostile
{
    public const string Text = "a \"b\" 'c' \\ `d` ${e} {{ f }} $g\n\tö € 😀 <&>";
}
