using Microsoft.AspNetCore.Http;

namespace Hatmax.Shared.Http;

/// <summary>Ours: answers for work that goes on.</summary>
public static class AcceptedResults
{
    /// <summary>202 with the place to look.</summary>
    /// <param name="location">Path of what tells how far it is.</param>
    /// <returns>The answer.</returns>
    public static IResult At(string location) => Results.Accepted(location);
}
