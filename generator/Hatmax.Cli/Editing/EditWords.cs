namespace Hatmax.Cli.Editing;

/// <summary>What the arguments of <c>remove</c> and <c>rename</c> mean.</summary>
internal static class EditWords
{
    /// <summary>The description of an argument.</summary>
    public static string Describe(string word) => word switch
    {
        "service" => "Its service.",
        "aggregate" => "Its aggregate.",
        "owner" => "Its model or aggregate.",
        "id-or-route" => "Its id, or its route as the spec has it.",
        "store" => "sqlite, mongo or postgres.",
        "from" => "Model on one side.",
        "to" => "Model on the other side.",
        "new-name" => "Its new name.",
        _ => "Its name.",
    };
}
