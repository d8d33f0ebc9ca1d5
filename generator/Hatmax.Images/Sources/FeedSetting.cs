using System.Xml;
using System.Xml.Linq;

namespace Hatmax.Images;

/// <summary>Which packages are restored, as <c>services/Directory.Build.props</c> decides it.</summary>
internal static class FeedSetting
{
    private const string Default = "public";

    /// <summary>The environment variable, else the answer in <c>.hatmax/feed.props</c>, else <c>public</c>.</summary>
    public static string Read(string root, string? variable)
    {
        if (!string.IsNullOrEmpty(variable))
        {
            return variable;
        }

        var file = Path.Combine(root, ".hatmax", "feed.props");
        try
        {
            if (!File.Exists(file))
            {
                return Default;
            }

            using var stream = File.OpenRead(file);
            return XDocument.Load(stream).Descendants("HatmaxFeed").FirstOrDefault()?.Value.Trim() ?? Default;
        }
        catch (XmlException)
        {
            return Default;
        }
    }
}
