using System.Globalization;

namespace Hatmax.Editing.Dropping;

/// <summary>The names under one <c>drop</c>, written as one name or a list.</summary>
internal static class DropList
{
    /// <summary>Adds the names that are not there yet.</summary>
    /// <param name="plan">The edit.</param>
    /// <param name="owner">The service, model or aggregate.</param>
    /// <param name="names">Names of fields, or of tables.</param>
    public static void Add(EditPlan plan, SpecPath owner, IEnumerable<string> names)
    {
        var path = owner.Add("drop");
        var written = SpecValue.NamesIn(plan.Find(path.Segments));
        var added = names.Distinct(StringComparer.OrdinalIgnoreCase).Where(name => !written.Exists(w => IsSame(w, name))).ToList();
        if (added.Count == 0)
        {
            return;
        }

        if (plan.Find(path.Segments) is SpecList { Items.IsEmpty: false })
        {
            added.ForEach(name => plan.Append(path, SpecValue.Text(name)));
        }
        else
        {
            plan.Set(path, SpecValue.Texts([.. written, .. added]));
        }
    }

    /// <summary>Takes a name out, because something has it again; the key goes with the last one.</summary>
    /// <param name="plan">The edit.</param>
    /// <param name="owner">The service, model or aggregate.</param>
    /// <param name="names">Names of fields, or of tables.</param>
    public static void Remove(EditPlan plan, SpecPath owner, params IEnumerable<string> names)
    {
        var path = owner.Add("drop");
        var written = plan.Find(path.Segments) is SpecList list ? list.Items : plan.Find(path.Segments) is { IsNull: false } one ? [one] : [];
        var gone = Enumerable.Range(0, written.Length).Where(at => written[at] is SpecScalar name && names.Any(n => IsSame(name.Value, n))).ToList();
        if (gone.Count > 0 && gone.Count == written.Length)
        {
            plan.Remove(path);
            return;
        }

        foreach (var at in gone.AsEnumerable().Reverse())
        {
            plan.Remove(path.Add(at.ToString(CultureInfo.InvariantCulture)));
        }
    }

    // A field and its column are the same name here.
    private static bool IsSame(string name, string other) => string.Equals(Words.ToSnake(name), Words.ToSnake(other), StringComparison.OrdinalIgnoreCase);
}
