using System.Security.Cryptography;
using System.Text;

namespace Hatmax.Workspace;

/// <summary>What decides what generation gives for a project, taken before anything is planned.</summary>
public sealed class ProjectInputs
{
    private readonly Lazy<ImmutableSortedDictionary<string, string>> _services;

    /// <param name="specText">Text of the spec.</param>
    /// <param name="custom">State of the templates and packs that the project brings.</param>
    /// <param name="services">Gives the key of each service whose files can be told apart from the rest (<see cref="ServiceKeys"/>).</param>
    internal ProjectInputs(string specText, string custom, Func<ImmutableSortedDictionary<string, string>> services)
    {
        Key = MonorepoGenerator.BuildId + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(specText + "\0" + custom)));
        _services = new(services);
    }

    /// <summary>Changes when any of the inputs does, if only a comment.</summary>
    internal string Key { get; }

    /// <summary>By service: changes when the files of the service may.</summary>
    internal ImmutableSortedDictionary<string, string> Services => _services.Value;
}
