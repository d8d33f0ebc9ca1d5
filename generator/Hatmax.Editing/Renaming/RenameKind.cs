namespace Hatmax.Editing;

/// <summary>What can get another name.</summary>
public enum RenameKind
{
    /// <summary>A service.</summary>
    Service,

    /// <summary>A model of a service.</summary>
    Model,

    /// <summary>An aggregate root or a projection of a service.</summary>
    Aggregate,

    /// <summary>A child collection of an aggregate.</summary>
    Child,

    /// <summary>A field of a model or an aggregate.</summary>
    Field,

    /// <summary>A use case of a service.</summary>
    Usecase,

    /// <summary>A client of a service.</summary>
    Client,

    /// <summary>A page of a service.</summary>
    Page,

    /// <summary>A page fragment of a service.</summary>
    Fragment,

    /// <summary>A form of a service.</summary>
    Form,

    /// <summary>An environment.</summary>
    Environment,
}
