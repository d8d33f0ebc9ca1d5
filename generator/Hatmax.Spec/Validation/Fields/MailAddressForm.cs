namespace Hatmax.Spec.Validation.Fields;

/// <summary>The form of an e-mail address that the rule <c>email</c> accepts: a local part, one <c>@</c> and a dotted domain.</summary>
internal static class MailAddressForm
{
    public static bool IsValid(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at is > 0 and <= 64
            && text.Length <= 254
            && at == text.LastIndexOf('@')
            && !text.AsSpan().ContainsAny(" \t\r\n")
            && text[(at + 1)..].Split('.') is { Length: > 1 } labels
            && labels.All(l => l.Length > 0);
    }
}
