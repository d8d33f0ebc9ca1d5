using System.Buffers;
using System.Text.Json;

namespace Hatmax.Workspace;

/// <summary>A journal as JSON, member by member: what the serialiser needs to get ready takes longer than a run of a few files.</summary>
internal static class JournalWriter
{
    public static byte[] Write(Journal journal)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber(nameof(JournalEnvelope.Format), Journal.Format);
            json.WriteStartObject(nameof(JournalEnvelope.Journal));
            json.WriteString(nameof(Journal.Run), journal.Run);
            WriteDeletes(json, journal.Deletes);
            json.WriteStartArray(nameof(Journal.Folders));
            foreach (var folder in journal.Folders)
            {
                json.WriteStringValue(folder);
            }

            json.WriteEndArray();
            json.WriteStartArray(nameof(Journal.Writes));
            foreach (var write in journal.Writes)
            {
                WriteWrite(json, write);
            }

            json.WriteEndArray();
            json.WritePropertyName(nameof(Journal.Manifest));
            if (journal.Manifest is { } manifest)
            {
                WriteWrite(json, manifest);
            }
            else
            {
                json.WriteNullValue();
            }

            WriteLeaving(json, journal.Leaving);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteDeletes(Utf8JsonWriter json, ImmutableArray<JournalDelete> deletes)
    {
        json.WriteStartArray(nameof(Journal.Deletes));
        foreach (var (path, backup, before) in deletes)
        {
            json.WriteStartObject();
            json.WriteString(nameof(JournalDelete.Path), path);
            json.WriteString(nameof(JournalDelete.Backup), backup);
            json.WriteString(nameof(JournalDelete.Before), before);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWrite(Utf8JsonWriter json, JournalWrite write)
    {
        json.WriteStartObject();
        json.WriteString(nameof(JournalWrite.Path), write.Path);
        json.WriteString(nameof(JournalWrite.Staged), write.Staged);
        json.WriteString(nameof(JournalWrite.Backup), write.Backup);
        json.WriteString(nameof(JournalWrite.Before), write.Before);
        json.WriteString(nameof(JournalWrite.After), write.After);
        json.WriteEndObject();
    }

    private static void WriteLeaving(Utf8JsonWriter json, ImmutableArray<JournalFolder> leaving)
    {
        json.WriteStartArray(nameof(Journal.Leaving));
        foreach (var (path, mode) in leaving)
        {
            json.WriteStartObject();
            json.WriteString(nameof(JournalFolder.Path), path);
            json.WritePropertyName(nameof(JournalFolder.Mode));
            if (mode is { } number)
            {
                json.WriteNumberValue(number);
            }
            else
            {
                json.WriteNullValue();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
