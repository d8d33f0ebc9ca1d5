using System.Text.Json;

namespace Hatmax.Merging;

/// <summary>Reads JSON with the places of its values.</summary>
internal ref struct JsonTree
{
    private readonly KeyedDocument document;
    private readonly int[]? charAt;
    private Utf8JsonReader reader;

    private JsonTree(string text, byte[] bytes, JsonReaderOptions options)
    {
        document = new KeyedDocument(text);
        charAt = bytes.Length == text.Length ? null : Offsets(bytes);
        reader = new Utf8JsonReader(bytes, options);
    }

    /// <summary>Null when an object has a member twice.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static KeyedDocument? Read(string text, byte[] bytes, JsonReaderOptions options)
    {
        var tree = new JsonTree(text, bytes, options);
        tree.Advance();
        if (tree.Value() is not { } root)
        {
            return null;
        }

        tree.document.Root = root;
        tree.Advance();
        tree.Attach(root);
        return tree.document;
    }

    // Which character each byte belongs to: the reader counts bytes.
    private static int[] Offsets(byte[] bytes)
    {
        var offsets = new int[bytes.Length + 1];
        var at = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            offsets[i] = at;

            // Bytes that continue a character count nothing; those of four make two of UTF-16.
            at += (bytes[i] & 0xC0) == 0x80 ? 0 : bytes[i] >= 0xF0 ? 2 : 1;
            offsets[i + 1] = at;
        }

        return offsets;
    }

    private readonly int At(long offset) => charAt is null ? (int)offset : charAt[offset];

    private bool Advance()
    {
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.Comment)
            {
                return true;
            }

            var start = At(reader.TokenStartIndex);
            var end = document.Text[start + 1] == '/' ? document.LineEnd(start) : document.Text.IndexOf("*/", start + 2, StringComparison.Ordinal) + 2;
            document.Comments.Add((start, end));
        }

        return false;
    }

    private KeyedNode? Value()
    {
        var start = At(reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => Entries(start, KeyedKind.Map),
            JsonTokenType.StartArray => Entries(start, KeyedKind.Sequence),
            JsonTokenType.String => Scalar(start, "\"" + reader.GetString()),
            _ => Scalar(start, document.Text[start..At(reader.BytesConsumed)]),
        };
    }

    private readonly KeyedNode Scalar(int start, string value) =>
        new() { Document = document, Kind = KeyedKind.Scalar, Value = value, Start = start, End = At(reader.BytesConsumed) };

    private KeyedNode? Entries(int start, KeyedKind kind)
    {
        var entries = new List<KeyedEntry>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (Advance() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            var key = "";
            var entryStart = At(reader.TokenStartIndex);
            if (kind == KeyedKind.Map)
            {
                key = reader.GetString()!;
                Advance();
            }

            if (Value() is not { } value || (kind == KeyedKind.Map && !names.Add(key)))
            {
                return null;
            }

            value.Owner = new KeyedEntry { Key = key, Value = value, Start = entryStart, KeyEnd = value.Start, End = value.End };
            entries.Add(value.Owner);
        }

        return new KeyedNode { Document = document, Kind = kind, Entries = entries, Start = start, End = At(reader.BytesConsumed) };
    }

    // A comment behind the comma is the entry's as well.
    private readonly void Attach(KeyedNode node)
    {
        foreach (var entry in node.Entries)
        {
            document.Attach(entry);
            entry.TailEnd = Math.Max(entry.End, JsonFormat.EndOfTrail(document.Text, entry.End));
            Attach(entry.Value);
        }
    }
}
