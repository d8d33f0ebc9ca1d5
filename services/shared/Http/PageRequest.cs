using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Hatmax.Shared.Validation;
using Microsoft.AspNetCore.Http;

namespace Hatmax.Shared.Http;

/// <summary>Which page of a collection a client asks for.</summary>
/// <param name="Page">The number of the page, from 1.</param>
/// <param name="PerPage">How many items a full page has, 1 to 100.</param>
public readonly record struct PageRequest(int Page, int PerPage)
{
    /// <summary>The page size when the client names none.</summary>
    public const int DefaultPerPage = 20;

    /// <summary>The largest page size.</summary>
    public const int MaxPerPage = 100;

    /// <summary>How many items come before this page.</summary>
    public long Offset => (Page - 1L) * PerPage;

    /// <summary>Reads <c>?page=&amp;per_page=</c>; an absent one takes its default (1 and 20).</summary>
    /// <param name="request">The request.</param>
    /// <param name="page">The page asked for.</param>
    /// <param name="errors">One error per parameter that is not a whole number in range.</param>
    /// <returns>False if a parameter is wrong.</returns>
    public static bool TryRead(HttpRequest request, out PageRequest page, [NotNullWhen(false)] out ValidationErrors? errors)
    {
        page = new PageRequest(1, DefaultPerPage);
        errors = null;
        if (!request.QueryString.HasValue)
        {
            return true;
        }

        var number = ReadNumber(request, "page", page.Page, int.MaxValue, ref errors);
        var perPage = ReadNumber(request, "per_page", page.PerPage, MaxPerPage, ref errors);
        page = new PageRequest(number, perPage);
        return errors is null;
    }

    private static int ReadNumber(HttpRequest request, string name, int whenAbsent, int max, ref ValidationErrors? errors)
    {
        var values = request.Query[name];
        if (values.Count == 0)
        {
            return whenAbsent;
        }

        if (values.Count == 1 && int.TryParse(values[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= max)
        {
            return number;
        }

        errors ??= new ValidationErrors();
        var range = max == int.MaxValue ? "of at least 1" : string.Create(CultureInfo.InvariantCulture, $"between 1 and {max}");
        errors.Add(name, ValidationCodes.Range, $"{name} must be a whole number {range}");
        return whenAbsent;
    }
}
