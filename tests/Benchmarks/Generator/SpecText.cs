using System.Globalization;
using System.Text;

namespace Hatmax.Benchmarks.Generator;

/// <summary>Specs of any size.</summary>
internal static class SpecText
{
    /// <summary>A spec with as many services and aggregates; every second aggregate owns a collection.</summary>
    public static string Write(int services, int aggregates)
    {
        var text = new StringBuilder("name: bench\npackage: Bench\nservices:\n");
        for (var s = 0; s < services; s++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  service{s}:\n    kind: atom\n    port: {20000 + s}\n    models:\n");
            for (var a = 0; a < aggregates; a += 2)
            {
                text.Append(CultureInfo.InvariantCulture, $$"""
                          Part{{a}}:
                            options: {audit: true}
                            fields:
                              text: {type: text, validations: [required, {max_len: 500}]}
                              done: {type: bool, default: false}

                    """);
            }

            text.Append("    aggregates:\n");
            for (var a = 0; a < aggregates; a++)
            {
                text.Append(CultureInfo.InvariantCulture, $$"""
                          Thing{{a}}:
                            audit: true
                            version_field: version
                            fields:
                              name: {type: string, validations: [required, unique, {min_len: 3}, {max_len: 120}]}
                              note: {type: text, validations: [{max_len: 2000}]}
                              size: {type: int, validations: [{min: 0}, {max: 100}]}
                              kind: {type: enum, values: [small, large], default: small}

                    """);
                if (a % 2 == 0)
                {
                    text.Append(CultureInfo.InvariantCulture, $"        children:\n          parts: {{of: Part{a}, audit: true}}\n");
                }
            }
        }

        return text.ToString();
    }

    /// <summary>A spec of about that many lines.</summary>
    public static string OfLines(int lines)
    {
        for (var aggregates = 10; ; aggregates++)
        {
            var text = Write(4, aggregates);
            if (text.AsSpan().Count('\n') >= lines)
            {
                return text;
            }
        }
    }
}
