using Hatmax.Previews.Tests.Support;

namespace Hatmax.Previews.Tests;

public sealed class SecrecyTests
{
    [Theory]
    [InlineData("secrets.json")]
    [InlineData("first-deploy.json")]
    [InlineData("replace.json")]
    public void NoSecretIsShown(string preview)
    {
        var comment = Make.Comment(preview);

        Assert.All((string[])["plain", "leak", "hunter2", "abc\"", "=old", "=new"], secret => Assert.DoesNotContain(secret, comment));
        Assert.Contains("[secret]", comment);
    }

    [Fact]
    public void WhatIsKnownLaterIsSaidInWords()
    {
        var comment = Make.Comment("unknowns.json");

        Assert.DoesNotContain("04da6b54", comment);
        Assert.Contains("+ image: known after apply\n", comment);
        Assert.Contains("+ name: \"a-(known after apply)-b\"\n", comment);
        Assert.Contains("asset abc123", comment);
    }

    [Theory]
    [InlineData("password", true)]
    [InlineData("DB_PASSWORD", true)]
    [InlineData("connectionString", true)]
    [InlineData("GITHUB_TOKEN", true)]
    [InlineData("secretName", false)]
    [InlineData("secretKeyRef", false)]
    [InlineData("tokenLifetime", false)]
    [InlineData("passwordPolicyName", false)]
    public void NamesTellSecrets(string name, bool hidden)
    {
        var comment = Make.CommentOn(Make.Step("create", "a:b:C", null, Make.State(new Dictionary<string, string>(StringComparer.Ordinal) { [name] = "visible-value" })));

        Assert.Equal(!hidden, comment.Contains("visible-value", StringComparison.Ordinal));
    }
}
