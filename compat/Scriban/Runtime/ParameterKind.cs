namespace Scriban.Runtime;

/// <summary>What a function turns an argument into.</summary>
internal enum ParameterKind
{
    Any,
    Text,
    List,
}
