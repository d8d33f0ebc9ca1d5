namespace Hatmax.Cli.Scaffolding;

/// <summary>What <c>new</c> writes.</summary>
internal static class StarterSpec
{
    /// <summary>Keeps outputs and local state out of git, and what the team shares in it.</summary>
    public const string GitIgnore = """
        bin/
        obj/
        .hatmax/*
        !.hatmax/manifest.json
        !.hatmax/base/
        !.hatmax/schema.json
        TestResults/
        .env

        """;

    /// <summary>A small spec with one service; the first line gives editors completion.</summary>
    public static string Text(string name) => $$"""
        # yaml-language-server: $schema=.hatmax/schema.json
        # One file describes the whole system. 'hatmax validate' checks it, 'hatmax up' runs it.
        version: "1.0"
        name: {{name}}

        services:
          # Each service is a project of its own under services/, with its own database.
          notes:
            kind: atom
            description: Notes that own their comments.
            repo_impl: sqlite

            # A model that an aggregate owns.
            models:
              Comment:
                fields:
                  text: {type: text, validations: [required, {max_len: 500}]}

            # An aggregate is stored, versioned and served as one whole.
            aggregates:
              Note:
                audit: true
                version_field: version
                fields:
                  title: {type: string, validations: [required, {max_len: 120}], example: Groceries}
                  pinned: {type: bool, default: false}
                children:
                  comments:
                    of: Comment

            api:
              base_path: /notes

        """;
}
