namespace Hatmax.Breaking.Pairing;

/// <summary>A model or aggregate root in both specs, with its fields and collections.</summary>
internal sealed class EntityPair
{
    public EntityPair(Pair<EntitySpec> pair)
    {
        (Old, New, Renamed) = (pair.Old, pair.New, pair.Renamed);
        Fields = Pairs.Of(Old.Fields, New.Fields, f => Words.ToSnake(f.Name.Value), f => FormerNames.Of(f).Select(Words.ToSnake));
        Children = Pairs.Of(Old.Children, New.Children, c => Words.ToSnake(c.Name.Value), c => FormerNames.Of(c).Select(Words.ToSnake));
    }

    public EntitySpec Old { get; }

    public EntitySpec New { get; }

    public bool Renamed { get; }

    public Pairs<FieldSpec> Fields { get; }

    public Pairs<ChildSpec> Children { get; }
}
