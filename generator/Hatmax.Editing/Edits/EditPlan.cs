namespace Hatmax.Editing;

/// <summary>Collects the steps of an edit, and what stands against it.</summary>
/// <param name="text">The whole text of the spec.</param>
/// <param name="root">Its values.</param>
/// <param name="bag">Where to report.</param>
internal sealed class EditPlan(string text, SpecValue root, DiagnosticBag bag)
{
    public List<SpecOperation> Operations { get; } = [];

    /// <summary>The value there, or null.</summary>
    public SpecValue? Find(params IEnumerable<string> path)
    {
        SpecValue? at = root;
        foreach (var key in path)
        {
            at = (at as SpecMap)?.Find(key);
        }

        return at;
    }

    /// <summary>What a service is in the model of the spec; null after a diagnostic, or where there is none.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="risk">What a part that cannot be read may do, as it ends the message.</param>
    public ServiceFacts? Facts(string name, string risk) =>
        SpecModel.Read(text, risk, bag)?.Services.FirstOrDefault(s => string.Equals(s.Name.Value, name, StringComparison.Ordinal)) is { } service ? ServiceFacts.Of(service) : null;

    /// <summary>The path of a service, which must be there.</summary>
    public SpecPath Service(string name) => Require(SpecPath.Of("services"), name, "service");

    /// <summary>The path of something with a name, which must be there.</summary>
    /// <param name="map">Where things of its kind stand.</param>
    /// <param name="name">Its name.</param>
    /// <param name="what">What it is, for people.</param>
    public SpecPath Require(SpecPath map, string name, string what)
    {
        if (!Has(map, name))
        {
            var known = (Find(map.Segments) as SpecMap)?.Entries.Select(e => e.Key).ToList() ?? [];
            Refuse(EditDiagnostics.Missing, $"There is no {what} '{name}'.", known.Count > 0 ? $"There are: {string.Join(", ", known)}." : $"Add it first: hatmax add {what}.");
        }

        return map.Add(name);
    }

    /// <summary>Where the models of a service stand, or its aggregates when it has one of that name and no such model.</summary>
    public SpecPath EntityMap(string service, string name)
    {
        var path = Service(service);
        return path.Add(Has(path.Add("aggregates"), name) && !Has(path.Add("models"), name) ? "aggregates" : "models");
    }

    public bool Has(SpecPath map, string name) => Find(map.Segments) is SpecMap found && found.Find(name) is not null;

    public void Add(SpecPath path, SpecValue value) => Operations.Add(SpecOperation.Add(path, value));

    public void Set(SpecPath path, SpecValue value) => Operations.Add(SpecOperation.Set(path, value));

    public void Append(SpecPath list, SpecValue item) => Operations.Add(SpecOperation.Append(list, item));

    public void Remove(SpecPath path) => Operations.Add(SpecOperation.Remove(path));

    public void Refuse(DiagnosticDescriptor descriptor, string message, string fix) => bag.Add(descriptor, SourceSpan.None, message, fix);

    /// <summary>The fields by name; null where there are none.</summary>
    public SpecMap? Fields(IEnumerable<string> texts)
    {
        var fields = texts.Select(Field).OfType<FieldText>().ToList();
        foreach (var twice in fields.GroupBy(f => f.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Refuse(EditDiagnostics.BadValue, $"The field '{twice.Key}' is given twice.", "Give it once.");
        }

        return fields.Count == 0 ? null : new SpecMap([.. fields.Select(f => KeyValuePair.Create(f.Name, (SpecValue)f.Value))]);
    }

    /// <summary>One field; null after a diagnostic.</summary>
    public FieldText? Field(string text)
    {
        if (FieldText.Parse(text) is { } field)
        {
            return field;
        }

        Refuse(
            EditDiagnostics.BadValue, $"'{text}' is not a field.",
            "Write its name, a colon and its type, then rules with colons between them: title:string:required:max_len(120).");
        return null;
    }
}
