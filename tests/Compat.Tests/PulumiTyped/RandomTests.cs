using Pulumi.Random;
using Pulumi.Utilities;

namespace Compat.Tests.PulumiTyped;

public class RandomTests
{
    [Fact]
    public async Task A_password_is_registered()
    {
        var password = await Registered.ByAsync(() => _ = new RandomPassword("db", new RandomPasswordArgs
        {
            Length = 32,
            Special = false,
            MinNumeric = 4,
            OverrideSpecial = "_-",
            Keepers = { ["generation"] = "1" },
        }));

        Assert.Equal(("random:index/randomPassword:RandomPassword", "db"), (password.Type, password.Name));
        password.ShouldHaveInputs("""{ "length": 32, "special": false, "minNumeric": 4, "overrideSpecial": "_-", "keepers": { "generation": "1" } }""");
    }

    [Fact]
    public async Task A_password_answers_with_its_text()
    {
        var password = await Registered.AnsweredAsync(new() { ["result"] = "hunter2" }, () => new RandomPassword("db", new RandomPasswordArgs { Length = 7 }));

        Assert.Equal("hunter2", await OutputUtilities.GetValueAsync(password.Result));
    }
}
