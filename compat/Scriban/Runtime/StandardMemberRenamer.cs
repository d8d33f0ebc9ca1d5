using System.Reflection;
using System.Text;

namespace Scriban.Runtime;

/// <summary>Turns <c>PascalCase</c> into <c>pascal_case</c>; a run of capitals stays one word (<c>HTTPPort</c>: <c>httpport</c>).</summary>
public sealed class StandardMemberRenamer
{
    public static readonly MemberRenamerDelegate Default = Rename;

    private StandardMemberRenamer()
    {
    }

    public static string Rename(MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Rename(member.Name);
    }

    public static string Rename(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var result = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && !char.IsUpper(name[i - 1]))
            {
                result.Append('_');
            }

            result.Append(char.IsUpper(name[i]) ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return result.ToString();
    }
}
