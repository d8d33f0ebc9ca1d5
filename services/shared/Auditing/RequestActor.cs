using Microsoft.AspNetCore.Http;

namespace Hatmax.Shared.Auditing;

/// <summary>The authenticated user of the current request, <c>anonymous</c> if there is none, <c>system</c> outside a request.</summary>
/// <param name="accessor">Where the current request is found.</param>
public sealed class RequestActor(IHttpContextAccessor accessor) : ICurrentActor
{
    /// <summary>The name of a caller who did not sign in.</summary>
    public const string Anonymous = "anonymous";

    /// <summary>The name of the service itself.</summary>
    public const string System = "system";

    /// <inheritdoc/>
    public string Name
    {
        get
        {
            var context = accessor.HttpContext;
            if (context is null)
            {
                return System;
            }

            var name = context.User.Identity?.Name;
            return string.IsNullOrEmpty(name) ? Anonymous : name;
        }
    }
}
