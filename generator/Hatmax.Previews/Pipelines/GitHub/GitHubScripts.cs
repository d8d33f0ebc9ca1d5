namespace Hatmax.Previews.Pipelines.GitHub;

/// <summary>Shell that only GitHub runs.</summary>
internal static class GitHubScripts
{
    /// <summary>
    /// Writes the output <c>services</c>: those of SERVICES whose folder changed since BASE, as JSON; all of them when something else
    /// changed, none for documents.
    /// </summary>
    public const string Changed =
        """
        all=false
        touched=" "
        if git cat-file -e "$BASE^{commit}" 2> /dev/null; then
          git diff --name-only "$BASE...HEAD" > "$RUNNER_TEMP/changed"
        else
          echo 'the whole history' > "$RUNNER_TEMP/changed"
        fi
        while IFS= read -r file; do
          name=''
          case "$file" in
            *.md) continue ;;
            services/*/*) name="${file#services/}"; name="${name%%/*}" ;;
          esac
          case " $SERVICES " in
            *" ${name:-none at all} "*) touched="$touched$name " ;;
            *) all=true ;;
          esac
        done < "$RUNNER_TEMP/changed"
        list=''
        for service in $SERVICES; do
          case "$all$touched" in
            true*|*" $service "*) list="$list${list:+,}\"$service\"" ;;
          esac
        done
        echo "services=[$list]" >> "$GITHUB_OUTPUT"

        """;

    /// <summary>Signs in to the registry of images where one is named.</summary>
    public const string SignIn =
        """
        if [ -z "$REGISTRY" ]; then
          echo '::error::The variable HATMAX_REGISTRY is not set: the images have nowhere to go.'
          exit 1
        fi
        printf '%s' "$REGISTRY_PASSWORD" | docker login "$REGISTRY" --username "$REGISTRY_USER" --password-stdin

        """;

    /// <summary>Writes comment.md into the comment that begins with its first line, or into a new one.</summary>
    public const string Post =
        """
        MARKER="$(sed -n 1p comment.md)"
        export MARKER
        id="$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments?per_page=100" \
          --jq '.[] | select(.user.login == "github-actions[bot]") | select(.body | startswith(env.MARKER)) | .id' | sed -n 1p)"
        if [ -n "$id" ]; then
          gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --field body=@comment.md
        else
          gh api --silent --method POST "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments" --field body=@comment.md
        fi

        """;

    /// <summary>Shows the code plan of a change from outside, which gets no secrets and no comment.</summary>
    public const string CodeOnly = "hatmax ci comment --stack 'code only' --code-plan code-plan.json --out comment.md --step-summary\n";

    /// <summary>Puts the tool on the path.</summary>
    public static string Install(string? version) => version is null
        ? "echo \"$GITHUB_WORKSPACE\" >> \"$GITHUB_PATH\"\n"
        : $"""
          dotnet tool install Hatmax.Tool --version {version} --tool-path "$RUNNER_TEMP/hatmax"
          echo "$RUNNER_TEMP/hatmax" >> "$GITHUB_PATH"

          """;
}
