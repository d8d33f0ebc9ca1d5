using System.Collections;

namespace Hatmax.Previews.Pipelines;

/// <summary>A mapping in the order in which it was filled.</summary>
internal sealed record PipelineMap : PipelineNode, IEnumerable<KeyValuePair<string, PipelineNode>>
{
    private readonly List<KeyValuePair<string, PipelineNode>> _entries = [];

    /// <summary>Adds an entry; a missing value and an empty collection add nothing.</summary>
    public void Add(string key, PipelineNode? value)
    {
        if (value is not (null or PipelineList { Items.IsEmpty: true } or PipelineMap { _entries.Count: 0 }))
        {
            _entries.Add(new KeyValuePair<string, PipelineNode>(key, value));
        }
    }

    public IEnumerator<KeyValuePair<string, PipelineNode>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
