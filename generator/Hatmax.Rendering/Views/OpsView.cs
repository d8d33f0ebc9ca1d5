namespace Hatmax.Rendering.Views;

/// <summary>Which operations have at least one route.</summary>
internal sealed record OpsView(bool List, bool Get, bool Create, bool Replace, bool Update, bool Delete)
{
    /// <summary>Any of them.</summary>
    public bool Any => List || Get || Create || Replace || Update || Delete;
}
