namespace Hatmax.Reference.Todo.Stores;

/// <summary>Counts, then asks another <see cref="IListRepository"/>; see <see cref="IListRepository.PageItemsAsync(PageRequest, CancellationToken)"/>.</summary>
internal sealed class CountingListRepository(IListRepository inner) : IListRepository
{
    /// <summary>Calls of <see cref="AddItemAsync"/>.</summary>
    public int Items { get; private set; }

    public Task<List?> FindAsync(Guid id, CancellationToken cancellationToken) => inner.FindAsync(id, cancellationToken);

    public Task<Page<List>> ListAsync(PageRequest page, CancellationToken cancellationToken) => inner.ListAsync(page, cancellationToken);

    public Task<SaveResult<List>> CreateAsync(List entity, CancellationToken cancellationToken) => inner.CreateAsync(entity, cancellationToken);

    public Task<SaveResult<List>> UpdateAsync(Guid id, long? expectedVersion, Action<List, ValidationErrors> change, CancellationToken cancellationToken) =>
        inner.UpdateAsync(id, expectedVersion, change, cancellationToken);

    public Task<SaveResult<List>> DeleteAsync(Guid id, long? expectedVersion, CancellationToken cancellationToken) =>
        inner.DeleteAsync(id, expectedVersion, cancellationToken);

    public Task<SaveResult<Item>> AddItemAsync(Guid rootId, long? expectedVersion, Item entity, CancellationToken cancellationToken)
    {
        Items++;
        return inner.AddItemAsync(rootId, expectedVersion, entity, cancellationToken);
    }

    public Task<SaveResult<Item>> UpdateItemAsync(Guid rootId, Guid id, long? expectedVersion, Action<Item, ValidationErrors> change, CancellationToken cancellationToken) =>
        inner.UpdateItemAsync(rootId, id, expectedVersion, change, cancellationToken);

    Task<SaveResult<Item>> IListRepository.RemoveItemAsync(Guid rootId, Guid id, long? expectedVersion, CancellationToken cancellationToken) =>
        inner.RemoveItemAsync(rootId, id, expectedVersion, cancellationToken);

    public Task<Page<Item>> PageItemsAsync(PageRequest page, CancellationToken cancellationToken) => inner.PageItemsAsync(page, cancellationToken);

    public Task<Item?> FindItemAsync(Guid id, CancellationToken cancellationToken) => inner.FindItemAsync(id, cancellationToken);

    public Task<Guid?> FindRootOfItemAsync(Guid id, CancellationToken cancellationToken) => inner.FindRootOfItemAsync(id, cancellationToken);

    public Task<SaveResult<Tag>> AddTagAsync(Guid rootId, long? expectedVersion, Tag entity, CancellationToken cancellationToken) =>
        inner.AddTagAsync(rootId, expectedVersion, entity, cancellationToken);

    public Task<SaveResult<Tag>> UpdateTagAsync(Guid rootId, Guid id, long? expectedVersion, Action<Tag, ValidationErrors> change, CancellationToken cancellationToken) =>
        inner.UpdateTagAsync(rootId, id, expectedVersion, change, cancellationToken);

    public Task<SaveResult<Tag>> RemoveTagAsync(Guid rootId, Guid id, long? expectedVersion, CancellationToken cancellationToken) =>
        inner.RemoveTagAsync(rootId, id, expectedVersion, cancellationToken);
}
