namespace Hatmax.Deployment.Tests.Compose;

/// <summary>A test that needs Docker Compose, of either version. In CI (HATMAX_CI=1) it fails without it.</summary>
public sealed class RequiresComposeTheoryAttribute : TheoryAttribute
{
    public RequiresComposeTheoryAttribute()
    {
        if (Environment.GetEnvironmentVariable("HATMAX_CI") != "1" && ComposeProgram.Find().IsEmpty)
        {
            Skip = "Neither `docker compose` nor `docker-compose` is installed.";
        }
    }
}
