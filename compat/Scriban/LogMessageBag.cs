using System.Collections;
using System.Text;
using Scriban.Parsing;

namespace Scriban;

/// <summary>The findings of one parse, in the order in which they were made.</summary>
public class LogMessageBag : IReadOnlyList<LogMessage>
{
    private readonly List<LogMessage> _messages = [];

    public int Count => _messages.Count;

    public bool HasErrors { get; private set; }

    public LogMessage this[int index] => _messages[index];

    public void Add(LogMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        HasErrors |= message.Type == ParserMessageType.Error;
        _messages.Add(message);
    }

    public IEnumerator<LogMessage> GetEnumerator() => _messages.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>One message per line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var message in _messages)
        {
            text.Append(message).AppendLine();
        }

        return text.ToString();
    }
}
