namespace Hatmax.Workspace;

/// <summary>Lets code that people wrote follow the renames of the spec that this run applies.</summary>
internal sealed class RenameCarrying(StateFolder state, PathResolver resolver, ICodeCarrier carrier, List<WorkspaceDiagnostic> diagnostics)
{
    /// <summary>Gives generated files the user's text as it should be; the rest of what changes is the result. A field that is renamed changes no file's name.</summary>
    public ImmutableArray<OwnFile> Carry(List<PlannedFile> planned, List<GoneFile> gone)
    {
        var generated = planned.Where(f => f.Disk is not null).DistinctBy(f => f.Source.Absolute, StringComparer.Ordinal).ToDictionary(f => resolver.RelativeOf(f.Source.Absolute), StringComparer.Ordinal);
        var remembered = gone.Where(g => g.Disk is not null).Select(g => resolver.RelativeOf(g.Place.Absolute)).ToHashSet(StringComparer.Ordinal);
        var leaving = gone.Where(g => g.Action == PlanAction.Delete).Select(g => resolver.RelativeOf(g.Place.Absolute)).ToHashSet(StringComparer.Ordinal);
        var own = OwnFiles.Paths(state.Root).Where(p => !generated.ContainsKey(p) && !leaving.Contains(p) && !ProposalPath.IsOne(p)).ToList();
        var texts = ReadOwn(own);
        foreach (var (path, file) in generated.Where(g => IsServiceCode(g.Key) && IsUsers(g.Value)))
        {
            AddText(texts, path, file.Disk!);
        }

        var disks = texts.ToDictionary(t => t.Key, t => t.Value.Disk, StringComparer.Ordinal);
        var changed = carrier.Carry(texts.ToDictionary(t => t.Key, t => t.Value.Text, StringComparer.Ordinal))
            .Where(c => texts.TryGetValue(c.Key, out var before) && !string.Equals(before.Text, c.Value, StringComparison.Ordinal))
            .ToDictionary(c => c.Key, c => FileText.Encode(c.Value), StringComparer.Ordinal);
        foreach (var (path, text) in changed.Where(c => generated.ContainsKey(c.Key)))
        {
            var file = generated[path];
            file.Carried = file.IsPristine && file.File.Ownership != Ownership.Seeded ? null : text;
        }

        CarryBases([.. generated.Where(g => g.Value is { Carried: not null, Entry.KeepsBase: true, File.Ownership: Ownership.Merged })]);
        var places = MovedPlaces.Of(planned);
        var result = ImmutableArray.CreateBuilder<OwnFile>();
        foreach (var path in own)
        {
            var target = remembered.Contains(path) ? path : places.TargetOf(path);
            var carried = changed.GetValueOrDefault(path);
            if (carried is not null || !string.Equals(path, target, StringComparison.Ordinal))
            {
                Check(path, target, planned);
                result.Add(new OwnFile(path, target, disks.GetValueOrDefault(path) ?? Read(path), carried));
            }
        }

        return result.ToImmutable();
    }

    // A base is a text that was generated: it needs no other one to be understood.
    private void CarryBases(List<KeyValuePair<string, PlannedFile>> files)
    {
        var bases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, file) in files)
        {
            if (BaseText.Read(state.Base(file.Entry!.Base!), file.Entry.Base!) is { } text)
            {
                bases[path] = FileText.Decode(text);
            }
        }

        var carried = bases.Count == 0 ? [] : carrier.Carry(bases);
        foreach (var (path, file) in files.Where(f => carried.ContainsKey(f.Key)))
        {
            file.CarriedBase = carried[path];
        }
    }

    private Dictionary<string, (DiskFile Disk, string Text)> ReadOwn(List<string> paths)
    {
        var texts = new Dictionary<string, (DiskFile Disk, string Text)>(StringComparer.Ordinal);
        foreach (var path in paths.Where(IsServiceCode))
        {
            AddText(texts, path, Read(path));
        }

        return texts;
    }

    private DiskFile Read(string path) => DiskFile.Read(Path.Combine(state.Root, path.Replace('/', Path.DirectorySeparatorChar)));

    // What is not UTF-8 would be damaged on the way: it is left as it is.
    private static void AddText(Dictionary<string, (DiskFile Disk, string Text)> texts, string path, DiskFile disk)
    {
        var normalised = FileText.Normalise(disk.Raw);
        if (FileText.IsUtf8(normalised))
        {
            texts[path] = (disk, FileText.Decode(normalised));
        }
    }

    private void Check(string path, string target, List<PlannedFile> planned)
    {
        if (string.Equals(path, target, StringComparison.Ordinal))
        {
            return;
        }

        var place = resolver.Resolve(target);
        if (place.Kind != ResolvedKind.Missing || place.OtherCase is not null || place.BlockedBy is not null || place.Problem is not null || planned.Exists(f => string.Equals(PathRules.Fold(f.File.Path), PathRules.Fold(target), StringComparison.Ordinal)))
        {
            diagnostics.Add(WorkspaceDiagnostics.PlaceTaken.At(target, $"{target} exists or will, and {path} must move there with what it belongs to."));
        }
    }

    private static bool IsServiceCode(string path) => path.StartsWith("services/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    private static bool IsUsers(PlannedFile file) => file.File.Ownership != Ownership.Owned || !file.IsPristine;
}
