using Pulumi;
using Pulumi.Random;

namespace WireProgram;

/// <summary>A stack as a class, with its outputs as properties.</summary>
internal sealed class WireStack : Stack
{
    public WireStack()
    {
        var password = new RandomPassword("password", new RandomPasswordArgs { Length = 24 });
        Address = Output.Create("database:5432");
        Password = password.Result;
    }

    [Output("address")]
    public Output<string> Address { get; set; }

    [Output("password")]
    public Output<string> Password { get; set; }
}
