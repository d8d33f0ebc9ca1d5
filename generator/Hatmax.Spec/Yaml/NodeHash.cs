using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Hatmax.Spec.Yaml;

/// <summary>Hashes nodes by what they say.</summary>
internal sealed class NodeHash
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>The hashes of a spec's parts.</summary>
    public static SpecParts PartsOf(YamlNode root)
    {
        var common = new NodeHash();
        var services = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (root is not YamlMapping mapping)
        {
            common.Add(root);
            return SpecParts.None with { Common = common.Finish() };
        }

        foreach (var (key, value) in mapping.Entries)
        {
            common.Add(key);
            if (key.Text == "services" && value is YamlMapping each)
            {
                foreach (var (name, service) in each.Entries)
                {
                    var hash = new NodeHash();
                    hash.Add(service);
                    services[name.Text] = hash.Finish();
                }
            }
            else
            {
                common.Add(value);
            }
        }

        return new SpecParts(common.Finish(), services.ToImmutable());
    }

    // Every node begins with its kind and its length, so that no two different trees give the same bytes.
    private void Add(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                var length = Encoding.UTF8.GetByteCount(scalar.Text);
                Head((byte)('a' + (int)scalar.Kind), length);
                Encoding.UTF8.GetBytes(scalar.Text, _bytes);
                break;
            case YamlSequence sequence:
                Head((byte)'[', sequence.Items.Length);
                foreach (var item in sequence.Items)
                {
                    Add(item);
                }

                break;
            case YamlMapping mapping:
                Head((byte)'{', mapping.Entries.Length);
                foreach (var (key, value) in mapping.Entries)
                {
                    Add(key);
                    Add(value);
                }

                break;
            default:
                Head((byte)'?', 0);
                break;
        }
    }

    private void Head(byte kind, int length)
    {
        var head = _bytes.GetSpan(5);
        head[0] = kind;
        BinaryPrimitives.WriteInt32LittleEndian(head[1..], length);
        _bytes.Advance(5);
    }

    private string Finish() => Convert.ToHexStringLower(SHA256.HashData(_bytes.WrittenSpan));
}
