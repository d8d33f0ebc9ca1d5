namespace Hatmax.Rendering.Tests;

/// <summary>What the tests of a record have in common, be it a root or a child.</summary>
internal sealed record TestRecordView
{
    /// <summary>C# type of the record.</summary>
    public required string Name { get; init; }

    /// <summary>Label in lower case words.</summary>
    public required string Words { get; init; }

    /// <summary>Label for messages.</summary>
    public required string Label { get; init; }

    /// <summary>Prefix of the mapping and of the patch type.</summary>
    public required string Use { get; init; }

    /// <summary>Class of the samples.</summary>
    public string Samples => Name + "Samples";

    /// <summary>Lines <c>Member = value,</c> of the first sample.</summary>
    public required IReadOnlyList<string> FirstMembers { get; init; }

    /// <summary>Same of the second.</summary>
    public required IReadOnlyList<string> SecondMembers { get; init; }

    /// <summary>Same of the record with nothing but what it must have.</summary>
    public required IReadOnlyList<string> MinimalMembers { get; init; }

    /// <summary>Members of a body that an update refuses or ignores, set to null: <c>Id = null, Priority = null</c>.</summary>
    public required string ChangeMembers { get; init; }

    /// <summary>Lines <c>Member = value,</c> of a patch with all members that an update may change.</summary>
    public required IReadOnlyList<string> PatchMembers { get; init; }

    /// <summary>Members that make the second sample a replacement of the first, with a leading comma: what must stay, and references.</summary>
    public required string ReplacementMembers { get; init; }

    /// <summary>Statements that change a stored record to the second sample.</summary>
    public required IReadOnlyList<string> ChangeStatements { get; init; }

    /// <summary>The second sample differs from the first in a member that an update may change.</summary>
    public bool CanChange => ChangeStatements.Count > 0;

    /// <summary>The samples keep all rules.</summary>
    public required bool IsValid { get; init; }

    /// <summary>The first sample can be stored.</summary>
    public required bool Creatable { get; init; }

    /// <summary>So can the second beside it.</summary>
    public required bool Pairs { get; init; }

    /// <summary>Methods of the records class that store what every record of the kind refers to.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>Has such references.</summary>
    public bool HasNeeds => Needs.Count > 0;

    /// <summary>Bodies on the edge of a rule.</summary>
    public required IReadOnlyList<TestCaseView> Limits { get; init; }

    /// <summary>Bodies of a create request that break one rule.</summary>
    public required IReadOnlyList<TestCaseView> Broken { get; init; }

    /// <summary>A body that breaks the first rule of several fields; null when there are not two.</summary>
    public required TestCaseView? Several { get; init; }

    /// <summary>Changes that break one rule.</summary>
    public required IReadOnlyList<TestCaseView> BrokenPatches { get; init; }

    /// <summary>Enum members.</summary>
    public required IReadOnlyList<TestEnumView> EnumFields { get; init; }

    /// <summary>Checked references.</summary>
    public required IReadOnlyList<TestReferenceView> References { get; init; }

    /// <summary>Members, or sets of them, that are unique.</summary>
    public required IReadOnlyList<TestUniqueView> Uniques { get; init; }

    /// <summary>First member of the patch that is not JSON of any form; empty for none.</summary>
    public required string PatchMember { get; init; }

    /// <summary>JSON of a patch that breaks a rule, as a C# literal; empty for none.</summary>
    public required string BrokenPatchJson { get; init; }

    /// <summary>Audit members are stored.</summary>
    public required bool Audit { get; init; }
}
