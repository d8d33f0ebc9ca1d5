namespace Hatmax.Reference.Todo;

/// <summary>Your part of the record: HatMax wrote this file once and never touches it again.</summary>
public sealed partial record Item
{
    // Runs in the transaction that stores the record for the first time: derive members here.
    partial void OnBeforeCreate()
    {
    }

    // Runs in the transaction that stores a change.
    partial void OnBeforeUpdate()
    {
    }
}
