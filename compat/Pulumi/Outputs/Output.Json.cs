using System.Text.Json;

namespace Pulumi;

public static partial class Output
{
    /// <summary>The JSON text of a value in which outputs may stand anywhere. One that is not known makes the whole unknown.</summary>
    public static Output<string> JsonSerialize<T>(Output<T> value, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return OutputGathering.Of(async gathering =>
        {
            var root = await gathering.AddAsync<T>(value);
            var outputs = new JsonOutputs();
            var withOutputs = options is null ? new JsonSerializerOptions() : new JsonSerializerOptions(options);
            withOutputs.Converters.Add(new OutputJsonConverter(outputs));

            // A converter cannot wait. So a pass writes null for what is not there yet; the pass that meets nothing new counts.
            while (true)
            {
                var text = JsonSerializer.Serialize(root, withOutputs);
                if (!await outputs.WaitForNewAsync(gathering))
                {
                    return text;
                }
            }
        });
    }
}
