namespace Hatmax.Images.Tests.Support;

/// <summary>A test that needs Node.js and the packages of tests/tools/images. In CI (HATMAX_CI=1) it fails without them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresBomSchemaFactAttribute : FactAttribute
{
    public RequiresBomSchemaFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("HATMAX_CI") != "1" && !Directory.Exists(Path.Combine(Repository.Root, "tests/tools/images/node_modules/ajv")))
        {
            Skip = "Run `npm ci --ignore-scripts` in tests/tools/images first.";
        }
    }
}
