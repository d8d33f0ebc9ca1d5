using System.Collections;
using System.Globalization;
using System.Text;

namespace Scriban;

public partial class TemplateContext
{
    private const string Ellipsis = "...";

    private readonly Stack<StringBuilder> _outputs = new();
    private StringBuilder _output = new();
    private bool _isLineStart;

    internal string? CurrentIndent { get; set; }

    internal StringBuilder PushOutput()
    {
        _outputs.Push(_output);
        return _output = new StringBuilder();
    }

    internal void PopOutput() => _output = _outputs.Pop();

    internal string TakeOutput()
    {
        var text = _output.ToString();
        _output.Clear();
        return text;
    }

    internal void Write(string text, int start, int count)
    {
        if (CurrentIndent is not null)
        {
            WriteIndented(text, start, start + count, CurrentIndent);
        }
        else if (count > 0)
        {
            _isLineStart = text[start + count - 1] == '\n';
            _output.Append(text, start, count);
        }
    }

    /// <summary>Null, which prints as nothing, gives null.</summary>
    internal string? ObjectToText(object? value) => value switch
    {
        null => null,
        string text => Marked(text),
        bool truth => truth ? "true" : "false",
        _ => ObjectToText(value, isNested: false) is { } text ? MarkedStructure(value, text) : null,
    };

    // Version 6.5.0 marks a value that is too long, and prints it whole all the same.
    private string Marked(string text) => LimitToString > 0 && text.Length >= LimitToString ? text + Ellipsis : text;

    // It stops in the middle of a list or an object.
    private string MarkedStructure(object value, string text) => LimitToString > 0 && text.Length >= LimitToString && value is IEnumerable
        ? throw new NotSupportedException("A list or an object longer than LimitToString is printed by the official package Scriban only")
        : Marked(text);

    private void WriteIndented(string text, int start, int end, string indent)
    {
        while (start < end)
        {
            if (_isLineStart)
            {
                _output.Append(indent);
                _isLineStart = false;
            }

            var lineFeed = text.IndexOf('\n', start, end - start);
            var next = lineFeed < 0 ? end : lineFeed + 1;
            _output.Append(text, start, next - start);
            _isLineStart = lineFeed >= 0;
            start = next;
        }
    }

    private string? ObjectToText(object? value, bool isNested) => value switch
    {
        null => isNested ? "null" : null,
        string text => isNested ? Quote(text) : text,
        bool truth => truth ? "true" : "false",
        DateTime => throw new NotSupportedException("A DateTime is printed by the official package Scriban only; pass a string"),
        Runtime.BuiltinObject or Runtime.BuiltinFunction => throw new NotSupportedException("Functions are printed by the official package Scriban only"),
        Runtime.ScriptObject obj => DescribeMembers(obj),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IConvertible convertible => convertible.ToString(CultureInfo.InvariantCulture),
        IEnumerable items => "[" + string.Join(", ", items.Cast<object?>().Select(item => ObjectToText(item, isNested: true))) + "]",
        _ when IsPair(value.GetType()) => DescribeMembers(
            Runtime.TypeMembers.Of(value.GetType(), MemberRenamer).All.Select(member => KeyValuePair.Create(member.Key, member.Value.Get(value)))),
        _ => value.ToString(),
    };

    private string DescribeMembers(IEnumerable<KeyValuePair<string, object?>> members) =>
        "{" + string.Join(", ", members.Select(member => $"{DescribeKey(member.Key)}: {ObjectToText(member.Value, isNested: true)}")) + "}";

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private static string DescribeKey(string key)
    {
        var isPlain = key.Length > 0 && !char.IsDigit(key[0]) && key.All(c => c == '_' || char.IsLetterOrDigit(c));
        return isPlain ? key : Quote(key);
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\a' => quoted.Append(@"\a"),
                '\b' => quoted.Append(@"\b"),
                '\t' => quoted.Append(@"\t"),
                '\r' => quoted.Append(@"\r"),
                '\v' => quoted.Append(@"\v"),
                '\f' => quoted.Append(@"\f"),
                '\n' => quoted.Append(@"\n"),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
