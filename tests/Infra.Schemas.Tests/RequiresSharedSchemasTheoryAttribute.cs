namespace Hatmax.Infra.Schemas.Tests;

/// <summary>A theory about the full schemas beside the repository. They are no part of it, so it is skipped anywhere else.</summary>
public sealed class RequiresSharedSchemasTheoryAttribute : TheoryAttribute
{
    public RequiresSharedSchemasTheoryAttribute()
    {
        if (!SharedSchemas.Exist)
        {
            Skip = "../shared/schemas is not beside the repository.";
        }
    }
}
