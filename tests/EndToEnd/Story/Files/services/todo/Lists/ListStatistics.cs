namespace Hatmax.Reference.Todo;

/// <summary>How many things are to do.</summary>
internal sealed class ListStatistics(IListRepository repository)
{
    /// <summary>One line of text for the wall display.</summary>
    public async Task<string> WriteAsync(CancellationToken cancellationToken)
    {
        var page = await repository.ListAsync(new PageRequest(1, 100), cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{page.Items.Sum(list => list.OpenItems.Count())} open in {page.Items.Count} lists");
    }
}
