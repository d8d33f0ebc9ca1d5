using System.Globalization;

namespace Hatmax.Shared.Http;

/// <summary>The links of a page of a collection.</summary>
public static class PageLinks
{
    /// <summary>self, create where there is such a route, and the neighbouring pages that exist.</summary>
    /// <param name="path">Path of the collection.</param>
    /// <param name="page">The page.</param>
    /// <param name="total">Records in all.</param>
    /// <param name="canCreate">A POST to the path creates a record.</param>
    public static IReadOnlyList<Link> For(string path, PageRequest page, long total, bool canCreate)
    {
        var links = new List<Link>(4) { new("self", path) };
        if (canCreate)
        {
            links.Add(new Link("create", path));
        }

        if (page.Page > 1)
        {
            links.Add(new Link("prev", Address(path, page.Page - 1, page.PerPage)));
        }

        if ((long)page.Page * page.PerPage < total)
        {
            links.Add(new Link("next", Address(path, page.Page + 1, page.PerPage)));
        }

        return links;
    }

    private static string Address(string path, int page, int perPage) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}?page={page}&per_page={perPage}");
}
