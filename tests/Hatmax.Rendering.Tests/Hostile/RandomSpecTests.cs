namespace Hatmax.Rendering.Tests.Hostile;

/// <summary>Random specs and damaged ones keep the promise. HATMAX_FUZZ=500 runs longer.</summary>
public sealed class RandomSpecTests
{
    private const int Seed = 20261121;

    [Fact]
    public void Accepted_specs_compile()
    {
        var rounds = Fuzz.Count(12);
        var accepted = 0;
        var failures = new List<string>();
        for (var i = 0; i < rounds && failures.Count < 5; i++)
        {
            var yaml = RandomSpec.Of(Seed + i);
            if (Promise.Load(yaml) is not { } spec)
            {
                continue;
            }

            accepted++;
            var broken = Promise.Broken(spec, withTests: true);
            if (broken.Length > 0)
            {
                failures.Add($"'{Seed + i}'\n{broken}\n{yaml}");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
        Assert.True(accepted > rounds / 2, $"Only {accepted} of {rounds} were accepted.");
    }

    [Theory]
    [MemberData(nameof(SampleSpecs.Names), MemberType = typeof(SampleSpecs))]
    public void Damaged_specs_never_throw(string name)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", name + ".yml"));
        var random = new Random(Seed);
        for (var i = 0; i < Fuzz.Count(60); i++)
        {
            var damaged = Damage(text, random);
            if (Promise.Load(damaged) is { } spec)
            {
                var broken = Promise.Generate(spec).Broken;
                Assert.True(broken.Length == 0, $"{broken}\n{damaged}");
            }
        }
    }

    private static string Damage(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var line = random.Next(lines.Count);
        var words = text.Split([' ', '\n', ',', '{', '}', '[', ']', ':'], StringSplitOptions.RemoveEmptyEntries);
        switch (random.Next(6))
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(line, lines[random.Next(lines.Count)]);
                break;
            case 2:
                lines[line] = lines[random.Next(lines.Count)];
                break;
            case 3:
                var at = random.Next(text.Length);
                return text[..at] + (char)random.Next(0x20, 0x3000) + text[(at + 1)..];
            case 4:
                return text.Remove(random.Next(text.Length - 1), 1);
            default:
                lines[line] = lines[line].Replace(words[random.Next(words.Length)], words[random.Next(words.Length)], StringComparison.Ordinal);
                break;
        }

        return string.Join('\n', lines);
    }
}
