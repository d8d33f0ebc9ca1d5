using Hatmax.Editing.Syntax;
using Hatmax.Editing.Tests.Support;

namespace Hatmax.Editing.Tests;

/// <summary>The usual form: reached at once, kept, and without loss.</summary>
public sealed class FormatTests
{
    private const int Rounds = 60;

    public static TheoryData<string> Paths => [.. Specs.Paths];

    [Theory]
    [MemberData(nameof(Paths))]
    public void EverySpecKeepsItsMeaningAndItsComments(string path)
    {
        var text = Specs.Read(path);
        for (var seed = 0; seed < Rounds; seed++)
        {
            var damaged = seed == 0 ? text : Damage.Apply(text, new Random(seed));
            if (SyntaxReader.Read(damaged) is null)
            {
                continue;
            }

            var formatted = SpecFormatter.Format(damaged, path);

            Assert.False(formatted.IsRefused, $"{seed}: {string.Join('\n', formatted.Findings)}\n{damaged}");
            Assert.Equal(Comments.Of(damaged), Comments.Of(formatted.Text));
            Assert.Equal(SpecLoader.Load(damaged, path).HasErrors, SpecLoader.Load(formatted.Text, path).HasErrors);
            Assert.Equal(formatted.Text, SpecFormatter.Format(formatted.Text, path).Text);
        }
    }

    [Fact]
    public void UsualFormIsReached() => Assert.Equal(
        """
        # head
        name: x
        description: d

        services:
          a:
            kind: atom
            description: what a is
            # about models
            models:
              # first
              Item:
                fields:
                  text: string  # kept

              # about Tag
              Tag:
                fields:
                  - no
            api:
              handlers:
                # first handler
                - id: h
                  route: GET /h
                - {route: GET /i,
                   op: list}

          b: {kind: atom}

        """.Replace("          - no\n", "          name: |\n            two\n              lines  \n", StringComparison.Ordinal).ReplaceLineEndings("\n"),
        SpecFormatter.Format(
            """
            # head
            name:   x
            services:
                a:
                    kind: atom   
                    # about models
                    models:
                        # first
                        Item:
                            fields:
                                text: string  # kept
                        # about Tag
                        Tag:
                            fields:
                              name: |
                                two
                                  lines  
                    api:
                        handlers:
                        # first handler
                        -   id: h
                            route: GET /h
                        - {route: GET /i,
                           op: list}
                    description: what a is
                b: {kind: atom}



            description: d
            """.Replace("name:   x", "name: x", StringComparison.Ordinal).ReplaceLineEndings("\n"), "hatmax.yml").Text);
}
