namespace Hatmax.Workspace.Tests;

internal static class Make
{
    public static GeneratedFile Owned(string path, string text, string? id = null) => Of(path, text, Ownership.Owned, id);

    public static GeneratedFile Seeded(string path, string text, string? id = null) => Of(path, text, Ownership.Seeded, id);

    public static GeneratedFile Merged(string path, string text, string? id = null) => Of(path, text, Ownership.Merged, id);

    public static GeneratedFile Of(string path, string text, Ownership ownership, string? id = null) =>
        new(id ?? path, path, text, ownership, "template", "0123456789abcdef", "services.x", "fedcba9876543210");
}
