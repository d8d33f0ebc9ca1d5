namespace Hatmax.Deployment.Yaml;

/// <summary>A value of a YAML document: a map, a list or a scalar.</summary>
public abstract class YamlNode
{
    private protected YamlNode()
    {
    }

    public static implicit operator YamlNode(string text) => new YamlScalar(text);

    public static implicit operator YamlNode(int number) => new YamlScalar(number);

    public static implicit operator YamlNode(long number) => new YamlScalar(number);

    public static implicit operator YamlNode(bool value) => new YamlScalar(value);
}
