namespace Hatmax.Previews.Pipelines.GitLab;

/// <summary>Shell that only GitLab runs.</summary>
internal static class GitLabScripts
{
    public const string Strict = "set -eu -o pipefail\n";

    public const string InstallPulumi =
        $"""
        curl --fail --silent --show-error --location https://get.pulumi.com | sh -s -- --version {PipelineScripts.PulumiVersion}
        export PATH="$HOME/.pulumi/bin:$PATH"

        """;

    /// <summary>Writes comment.md into the note that begins with its first line, or into a new one. Needs curl and jq.</summary>
    public const string Post =
        """
        if [ ! -f comment.md ]; then
          echo 'There is no comment: the preview did not get that far.'
          exit 0
        fi
        if [ -z "${HATMAX_GITLAB_TOKEN:-}" ]; then
          echo 'The variable HATMAX_GITLAB_TOKEN is not set: the comment is in the artifacts only.'
          exit 0
        fi
        api="$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes"
        call() { curl --fail --silent --show-error --header "PRIVATE-TOKEN: $HATMAX_GITLAB_TOKEN" "$@"; }
        me="$(call "$CI_API_V4_URL/user" | jq -r .id)"
        marker="$(sed -n 1p comment.md)"
        id=''
        page=1
        while [ -z "$id" ]; do
          call "$api?sort=asc&order_by=created_at&per_page=100&page=$page" > notes.json
          id="$(jq -r --arg marker "$marker" --argjson me "$me" '[.[] | select(.author.id == $me) | select(.body | startswith($marker)) | .id][0] // empty' notes.json)"
          if [ "$(jq length notes.json)" -lt 100 ]; then
            break
          fi
          page=$((page + 1))
        done
        if [ -n "$id" ]; then
          call --request PUT "$api/$id" --data-urlencode "body@comment.md" > /dev/null
        else
          call --request POST "$api" --data-urlencode "body@comment.md" > /dev/null
        fi

        """;

    /// <summary>Leaves a sign-in to the registry where the SDK and engines look for one: an image needs no engine to be pushed.</summary>
    public const string SignIn =
        """
        mkdir -p "$HOME/.docker"
        auth="$(printf '%s:%s' "$CI_REGISTRY_USER" "$CI_REGISTRY_PASSWORD" | base64 -w 0)"
        printf '{"auths":{"%s":{"auth":"%s"}}}' "$CI_REGISTRY" "$auth" > "$HOME/.docker/config.json"

        """;

    /// <summary>Puts the tool on the path.</summary>
    public static string Install(string? version) => version is null
        ? "export PATH=\"$CI_PROJECT_DIR:$PATH\"\n"
        : $"""
          dotnet tool install Hatmax.Tool --version {version} --tool-path "$HOME/hatmax"
          export PATH="$HOME/hatmax:$PATH"

          """;
}
