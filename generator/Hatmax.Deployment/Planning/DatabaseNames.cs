namespace Hatmax.Deployment.Planning;

/// <summary>Names of the databases of services.</summary>
internal static class DatabaseNames
{
    /// <summary>The workload's name with underscores: <c>order_items</c>.</summary>
    public static string Of(string workload) => workload.Replace('-', '_');
}
