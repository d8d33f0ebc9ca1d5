namespace Hatmax.Previews.Pipelines;

/// <summary>
/// Shell that both platforms run, with bash and its options -e, -u and pipefail. Names reach it as environment variables only, so that
/// no name can become code.
/// </summary>
internal static class PipelineScripts
{
    /// <summary>Release of the Pulumi command line that the pipelines install.</summary>
    public const string PulumiVersion = "3.259.0";

    public const string Validate = "hatmax validate\n";

    public const string CodePlan = "hatmax generate --dry-run --json > code-plan.json\n";

    public const string Check = "hatmax generate --check\n";

    /// <summary>Label of a change that may break what uses the system.</summary>
    public const string BreakingLabel = "breaking change";

    /// <summary>
    /// Compares the spec with that of the commit BASE, and fails when it breaks something; with the label among LABELS, which have commas between
    /// them, it only says so. Where there was no spec yet nothing can break.
    /// </summary>
    public const string Breaking =
        $"""
        old="$(git ls-tree --name-only "$BASE" -- hatmax.yaml hatmax.yml monorepo.yaml | sed -n 1p)"
        if [ -z "$old" ]; then
          echo 'There was no spec before: nothing can break.'
          exit 0
        fi
        code=0
        hatmax check --against "$BASE:$old" || code=$?
        case ",$LABELS," in
          *',{BreakingLabel},'*)
            if [ "$code" -ne 0 ]; then
              echo "Allowed by the label '{BreakingLabel}'."
            fi
            ;;
          *) exit "$code" ;;
        esac

        """;

    /// <summary>Builds and tests everything in the folder of SERVICE.</summary>
    public const string Test =
        """
        find "services/$SERVICE" -name '*.csproj' -print0 | sort -z | while IFS= read -r -d '' project; do
          case "$project" in
            *Tests.csproj) dotnet test "$project" --nologo --configuration Release ;;
            *) dotnet build "$project" --nologo --configuration Release ;;
          esac
        done

        """;

    /// <summary>Previews STACK twice: for people in the log, for the comment as JSON. Leaves the exit code in preview.code.</summary>
    public const string Preview =
        """
        pulumi preview --stack "$STACK" --diff --non-interactive || true
        code=0
        pulumi preview --stack "$STACK" --json --non-interactive > preview.json 2> preview.err || code=$?
        cat preview.err >&2
        echo "$code" > preview.code

        """;

    /// <summary>Fails as the preview did.</summary>
    public const string PreviewResult = "exit \"$(cat preview.code)\"\n";

    public const string Up = "pulumi up --stack \"$STACK\" --yes --non-interactive\n";

    public const string MustBeEmpty = "pulumi preview --stack \"$STACK\" --expect-no-changes --diff --non-interactive\n";

    /// <summary>Renders comment.md for STACK.</summary>
    /// <param name="options">Further options of the command, for example <c>--step-summary</c>.</param>
    public static string Comment(string options) =>
        $"""
        hatmax ci comment --stack "$STACK" --preview preview.json --code-plan code-plan.json \
          --exit-code "$(cat preview.code)" --out comment.md{(options.Length > 0 ? " " + options : "")}

        """;
}
