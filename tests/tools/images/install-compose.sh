#!/usr/bin/env bash
# Installs the plugin 'docker compose' from a later Debian than this one, without touching the machine's package sources.
# Does nothing where the plugin is there. Prints the reason and exits with 1 when it cannot.
set -euo pipefail

suite=trixie
version=2.26.1-4
plugins=${DOCKER_CONFIG:-$HOME/.docker}/cli-plugins

if docker compose version >/dev/null 2>&1; then exit 0; fi
mirror=$(awk '/^URIs:/ { print $2; exit }' /etc/apt/sources.list.d/debian.sources 2>/dev/null || true)
[ -n "$mirror" ] || { echo "compose: this machine has no Debian sources to take the plugin from" >&2; exit 1; }

tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir -p "$tree"/{lists/partial,cache/archives/partial,root}
printf 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s %s main\n' "$mirror" "$suite" >"$tree/sources.list"
options=(-q -o Dir::Etc::sourcelist="$tree/sources.list" -o Dir::Etc::sourceparts=/dev/null -o Dir::State::lists="$tree/lists" -o Dir::Cache="$tree/cache" -o APT::Sandbox::User=root)
apt-get "${options[@]}" update >/dev/null
(cd "$tree" && apt-get "${options[@]}" download "docker-compose=$version" >/dev/null)
dpkg -x "$tree"/docker-compose_*.deb "$tree/root"
mkdir -p "$plugins"
cp "$tree"/root/usr/libexec/docker/cli-plugins/docker-compose "$plugins/"
docker compose version >&2
