using Hatmax.Shared.Data;
using Hatmax.Shared.Validation;
using Microsoft.AspNetCore.Http;

namespace Hatmax.Shared.Tests.Data;

public sealed class SaveResultTests
{
    [Fact]
    public void A_stored_record_is_given_back()
    {
        var result = SaveResult.Saved("x", 3);
        Assert.True(result.TryGet("List", "", out var value, out _));
        Assert.Equal(("x", 3L), (value, result.Version));
    }

    [Theory]
    [InlineData(SaveStatus.NotFound, 404)]
    [InlineData(SaveStatus.ChildNotFound, 404)]
    [InlineData(SaveStatus.VersionMismatch, 412)]
    [InlineData(SaveStatus.Referenced, 409)]
    public void A_failure_has_its_answer(SaveStatus status, int code)
    {
        Assert.False(SaveResult.Failed<string>(status).TryGet("List", "Item", out _, out var failure));
        Assert.Equal(code, ((IStatusCodeHttpResult)failure).StatusCode);
    }

    [Theory]
    [InlineData(ValidationCodes.Unique, 409)]
    [InlineData(ValidationCodes.Reference, 422)]
    public void What_is_taken_is_a_conflict_and_what_cannot_be_is_not(string code, int status)
    {
        var errors = new ValidationErrors();
        errors.Add("name", code, "no");
        Assert.False(SaveResult.Rejected<string>(errors).TryGet("List", "", out _, out var failure));
        Assert.Equal(status, ((IStatusCodeHttpResult)failure).StatusCode);
    }
}
