namespace Hatmax.Merging.Tests;

public sealed class YamlMergeTests
{
    private const string Compose =
        """
        services:
          todo:
            image: shop/todo:1
            environment:
              SERVICE_NAME: todo
              TODO_LOG_LEVEL: info
            ports:
              - 127.0.0.1:8084:8084
            healthcheck:
              test: [CMD, dotnet, --health-check]
        volumes:
          todo-data: {}

        """;

    [Fact]
    public void Keeps_comments_quotes_and_blank_lines() => Assert.Equal(
        """
        # Ours.
        x-log: &log
          driver: json-file

        services:
          # Kept for the demo.
          adminer:
            image: 'adminer'   # small

          todo:
            logging: *log
            image: shop/todo:2
            environment:
              SERVICE_NAME: todo
              TODO_LOG_LEVEL: "debug"   # noisy
              TODO_SERVER_PORT: '8084'
            ports:
              - 127.0.0.1:8084:8084
              - "9000:9000"
            healthcheck:
              test: [CMD, dotnet, --health-check]
              interval: 5s
          mail:
            image: shop/mail:2
        volumes:
          todo-data: {}

        """,
        Merged.Clean(
            "docker-compose.yml",
            Compose,
            """
            # Ours.
            x-log: &log
              driver: json-file

            services:
              # Kept for the demo.
              adminer:
                image: 'adminer'   # small

              todo:
                logging: *log
                image: shop/todo:1
                environment:
                  SERVICE_NAME: todo
                  TODO_LOG_LEVEL: "debug"   # noisy
                ports:
                  - 127.0.0.1:8084:8084
                  - "9000:9000"
                healthcheck:
                  test: [CMD, dotnet, --health-check]
            volumes:
              todo-data: {}

            """,
            """
            services:
              todo:
                image: shop/todo:2
                environment:
                  SERVICE_NAME: todo
                  TODO_LOG_LEVEL: info
                  TODO_SERVER_PORT: '8084'
                ports:
                  - 127.0.0.1:8084:8084
                healthcheck:
                  test: [CMD, dotnet, --health-check]
                  interval: 5s
              mail:
                image: shop/mail:2
            volumes:
              todo-data: {}

            """));

    [Fact]
    public void Marks_only_the_key_that_both_changed()
    {
        var result = Merged.Conflict(
            "compose.yaml",
            Compose,
            Compose.Replace("shop/todo:1", "mine:1", StringComparison.Ordinal),
            Compose.Replace("shop/todo:1", "shop/todo:2", StringComparison.Ordinal).Replace("info", "warn", StringComparison.Ordinal));

        Assert.Equal<MergeConflict>([new MergeConflict(3, "services/todo/image")], result.Conflicts);
        Assert.Equal(
            Compose.Replace("    image: shop/todo:1\n", "<<<<<<< yours\n    image: mine:1\n||||||| base\n    image: shop/todo:1\n=======\n    image: shop/todo:2\n>>>>>>> generated\n", StringComparison.Ordinal)
                .Replace("info", "warn", StringComparison.Ordinal),
            result.Text);
    }

    [Fact]
    public void Merges_steps_by_name_and_text_by_line() => Assert.Equal(
        """
        steps:
        - name: build
          run: |
            set -e
            dotnet build
            echo
            dotnet test --no-build
        - name: mine
          uses: a/b@v1
        - name: publish
          run: ls

        """,
        Merged.Clean(
            "ci.yml",
            "steps:\n- name: build\n  run: |\n    dotnet build\n    echo\n    dotnet test\n",
            "steps:\n- name: build\n  run: |\n    set -e\n    dotnet build\n    echo\n    dotnet test\n- name: mine\n  uses: a/b@v1\n",
            "steps:\n- name: build\n  run: |\n    dotnet build\n    echo\n    dotnet test --no-build\n- name: publish\n  run: ls\n"));

    [Fact]
    public void Takes_away_what_generation_took_away_and_keeps_a_comment_that_is_not_generated() => Assert.Equal(
        "a: 1\n# of mine\n\nc: 4\n",
        Merged.Clean("x.yml", "a: 1\nb: 2\nc: 3\n", "a: 1\n# of mine\n\nb: 2\nc: 3\n", "a: 1\nc: 4\n"));

    [Theory]
    [InlineData("a: &x {b: 1}\nc: *x\n", "a: &x {b: 1}\nc: *x\nd: 1\n", "e: 1\na: &x {b: 1}\nc: *x\n", "e: 1\na: &x {b: 1}\nc: *x\nd: 1\n")]
    [InlineData("? a\n: 1\n", "? a\n: 1\nb: 2\n", "z: 0\n? a\n: 1\n", "z: 0\n? a\n: 1\nb: 2\n")]
    [InlineData("a: 1\n---\nb: 1\n", "a: 1\n---\nb: 1\nc: 1\n", "a: 2\n---\nb: 1\n", "a: 2\n---\nb: 1\nc: 1\n")]
    [InlineData("a: !t [1]\n", "a: !t [1]\nb: 1\n", "c: 1\na: !t [1]\n", "c: 1\na: !t [1]\nb: 1\n")]
    [InlineData("a: {{ .Values.x }}\n", "a: {{ .Values.x }}\nb: 1\n", "c: 1\na: {{ .Values.x }}\n", "c: 1\na: {{ .Values.x }}\nb: 1\n")]
    public void Falls_back_to_lines_where_keys_do_not_serve(string before, string yours, string generated, string expected) =>
        Assert.Equal(expected, Merged.Clean("x.yaml", before, yours, generated));

    [Theory]
    [InlineData("a: &x {b: 1}\n", "a: &x {b: 1}\nc: *x\n", "d: 1\n")]
    [InlineData("a:\n  b: 1\n", "a: {b: 1}\n", "a:\n  b: 1\n  c: |\n    text\n")]
    public void Never_writes_what_does_not_parse(string before, string yours, string generated) =>
        Assert.Contains("<<<<<<< yours\n", Merged.Conflict("x.yaml", before, yours, generated).Text, StringComparison.Ordinal);

    [Fact]
    public void The_same_key_added_in_two_places_is_not_written_twice() => Assert.Equal(
        "b: 1\na: 1\nc: 1\n",
        Merged.Clean("x.yml", "a: 1\nc: 0\n", "b: 1\na: 1\nc: 0\n", "a: 1\nc: 1\nb: 1\n"));
}
