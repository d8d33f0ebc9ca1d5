using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Hatmax.Rendering.Tests.Compilation;
using Hatmax.Shared.Sqlite;
using Hatmax.Spec;

namespace Hatmax.Rendering.Tests.Hostile;

/// <summary>
/// What holds for every text: loading and generating never throw; and the files of an accepted spec stay under the output root, do
/// not collide, compile without a warning, and make tables that SQLite takes.
/// </summary>
internal static class Promise
{
    /// <summary>Loads a text.</summary>
    /// <returns>Null when it is refused.</returns>
    public static SystemSpec? Load(string yaml)
    {
        SpecResult result;
        try
        {
            result = SpecLoader.Load(yaml, "hatmax.yml");
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Loading threw.\n{yaml}", exception);
        }

        Assert.True(result.HasErrors == result.Spec is null, yaml);
        return result.Spec;
    }

    /// <summary>Generates the files of a spec and looks at them; empty when all is well.</summary>
    public static (ImmutableArray<GeneratedFile> Files, string Broken) Generate(SystemSpec spec)
    {
        ImmutableArray<GeneratedFile> files;
        try
        {
            files = MonorepoGenerator.Generate(spec);
        }
        catch (Exception exception)
        {
            return ([], $"generation threw {exception}");
        }

        return (files, string.Join('\n', Paths(files).Concat(Texts(files))));
    }

    /// <summary>Everything that an accepted spec breaks, one line each; empty when all is well.</summary>
    /// <param name="spec">The spec.</param>
    /// <param name="withTests">Compiles the generated tests as well, as runs by hand always do.</param>
    public static string Broken(SystemSpec spec, bool withTests = false)
    {
        var (files, broken) = Generate(spec);
        if (broken.Length > 0)
        {
            return broken;
        }

        var keys = SpecFacts.GeneratedServices(spec).Select(s => s.Name.Value).ToList();
        var services = keys.ConvertAll(k => GeneratedCompilation.Build(files, k));
        var findings = services.SelectMany(s => s.Findings).ToList();
        if (findings.Count == 0)
        {
            var tested = withTests || Fuzz.IsByHand ? keys : [];
            findings.AddRange(tested.Zip(services).SelectMany(s => GeneratedCompilation.CompileTests(files, s.First, s.Second.Code)));
            findings.AddRange(GeneratedCompilation.CompileHost(files, services.Select(s => s.Code)));
        }

        return findings.Count > 0 ? string.Join('\n', findings.Take(20)) : Tables(files);
    }

    private static IEnumerable<string> Paths(ImmutableArray<GeneratedFile> files)
    {
        var paths = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (!paths.Add(file.Path) || !ids.Add(file.LogicalId))
            {
                yield return $"{file.Path} ({file.LogicalId}) is there twice";
            }

            if (!file.Path.Split('/').All(IsSegment))
            {
                yield return $"{file.Path} is no portable relative path";
            }
        }

        foreach (var folder in files.SelectMany(f => Folders(f.Path)).Distinct(StringComparer.OrdinalIgnoreCase).Where(paths.Contains))
        {
            yield return $"{folder} is a file and a folder";
        }
    }

    private static bool IsSegment(string segment) =>
        segment.Length is > 0 and <= 200
        && segment.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '{' or '}')
        && segment[^1] != '.' && segment is not ".." and not "."
        && segment.Split('.')[0].ToUpperInvariant() is not ("CON" or "PRN" or "AUX" or "NUL" or "COM1" or "LPT1");

    private static IEnumerable<string> Folders(string path)
    {
        for (var i = path.IndexOf('/', StringComparison.Ordinal); i >= 0; i = path.IndexOf('/', i + 1))
        {
            yield return path[..i];
        }
    }

    private static IEnumerable<string> Texts(ImmutableArray<GeneratedFile> files)
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        foreach (var file in files)
        {
            var error = "";
            try
            {
                strict.GetByteCount(file.Text);
                if (file.Path.EndsWith(".csproj", StringComparison.Ordinal))
                {
                    XDocument.Parse(file.Text);
                }
                else if (file.Path.EndsWith(".settings.json", StringComparison.Ordinal))
                {
                    JsonDocument.Parse(file.Text).Dispose();
                }
            }
            catch (Exception exception) when (exception is EncoderFallbackException or System.Xml.XmlException or JsonException)
            {
                error = exception.Message;
            }

            if (error.Length > 0 || file.Text.Any(c => c is not '\n' and not '\t' and (< ' ' or '\u007f' or '\u2028' or '\u2029')))
            {
                yield return $"{file.Path} has text that is not clean. {error}";
            }
        }
    }

    private static string Tables(ImmutableArray<GeneratedFile> files)
    {
        var schemas = files.Where(f => f.Template == "service/Schema.g.cs").ToList();
        if (schemas.Count == 0)
        {
            return "";
        }

        foreach (var type in GeneratedCompilation.Load(schemas).GetTypes().Where(t => t.GetProperty("Current") is not null))
        {
            using var database = new SqliteDatabase(":memory:");
            try
            {
                SqliteMigrator.Apply(database, (SqliteSchema)type.GetProperty("Current")!.GetValue(null)!);
            }
            catch (Exception exception) when (exception is Microsoft.Data.Sqlite.SqliteException or SchemaChangeException)
            {
                return $"{type.Name}: {exception.Message}";
            }
        }

        return "";
    }
}
