using System.Xml;
using System.Xml.Linq;

namespace Hatmax.Cli.Health;

/// <summary>The feed that <c>.hatmax/feed.props</c> names.</summary>
internal static class FeedChoice
{
    /// <summary>public or offline; null when there is no such file or it does not say.</summary>
    public static string? Read(string path)
    {
        try
        {
            return File.Exists(path) ? XDocument.Load(path).Descendants("HatmaxFeed").FirstOrDefault()?.Value.Trim() : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
