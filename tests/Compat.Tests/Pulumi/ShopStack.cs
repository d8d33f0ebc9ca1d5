using Pulumi;

namespace Compat.Tests.Pulumi;

internal sealed class ShopStack : Stack
{
    public ShopStack()
    {
        var group = new Group("web");
        Url = Output.Format($"http://{group.Label}:80");
        Password = Output.CreateSecret("p");
    }

    [Output]
    public Output<string> Url { get; private set; }

    [Output("password")]
    public Output<string> Password { get; private set; }
}
