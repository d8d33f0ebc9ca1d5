namespace Hatmax.Rendering.Views;

/// <summary>Which operations have at least one route.</summary>
/// <param name="List">Has a list.</param>
/// <param name="Get">Has a get.</param>
/// <param name="Create">Has a create.</param>
/// <param name="Replace">Has a replacing update.</param>
/// <param name="Update">Has an update of single members.</param>
/// <param name="Delete">Has a delete.</param>
internal sealed record OpsView(bool List, bool Get, bool Create, bool Replace, bool Update, bool Delete)
{
    /// <summary>Any of them.</summary>
    public bool Any => List || Get || Create || Replace || Update || Delete;
}
