namespace Pulumi;

/// <summary>An input made of inputs. Each of them is sent by itself, so that a secret does not make its neighbours secret.</summary>
internal interface IComposite
{
    /// <summary>The list or dictionary of the single inputs.</summary>
    IOutput Elements { get; }
}
