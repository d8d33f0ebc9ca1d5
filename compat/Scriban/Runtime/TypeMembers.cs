using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Scriban.Runtime;

/// <summary>The public properties and fields of a type by the names that a renamer gives them; made once per type and renamer.</summary>
internal sealed class TypeMembers
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly;

    private static readonly ConditionalWeakTable<MemberRenamerDelegate, ConcurrentDictionary<Type, TypeMembers>> ByRenamer = [];

    private readonly Dictionary<string, MemberGetter> _getters = new(StringComparer.Ordinal);

    private TypeMembers(Type type, MemberRenamerDelegate renamer)
    {
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (var field in level.GetFields(Declared))
            {
                _getters.TryAdd(NameOf(field, renamer), MemberGetter.Create(field));
            }

            foreach (var property in level.GetProperties(Declared))
            {
                if (property.GetMethod is not { IsPublic: true })
                {
                    continue;
                }

                if (property.GetIndexParameters().Length > 0)
                {
                    Indexer = property;
                }
                else if (!_getters.ContainsKey(NameOf(property, renamer)))
                {
                    _getters.Add(NameOf(property, renamer), MemberGetter.Create(property));
                }
            }
        }
    }

    public IReadOnlyDictionary<string, MemberGetter> All => _getters;

    /// <summary>The property behind <c>a[i]</c>, if the type has one.</summary>
    public PropertyInfo? Indexer { get; }

    public static TypeMembers Of(Type type, MemberRenamerDelegate renamer) =>
        ByRenamer.GetValue(renamer, static _ => new ConcurrentDictionary<Type, TypeMembers>())
            .GetOrAdd(type, static (type, renamer) => new TypeMembers(type, renamer), renamer);

    public bool TryGet(string name, out MemberGetter? getter) => _getters.TryGetValue(name, out getter);

    private static string NameOf(MemberInfo member, MemberRenamerDelegate renamer)
    {
        var name = renamer(member);
        return string.IsNullOrEmpty(name) ? member.Name : name;
    }
}
