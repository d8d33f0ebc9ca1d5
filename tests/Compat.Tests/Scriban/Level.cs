namespace Compat.Tests.Scriban;

public enum Level
{
    Low,
    High,
}
