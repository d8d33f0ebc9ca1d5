#!/usr/bin/env bash
# Starts a Docker engine and a registry on 127.0.0.1:5000 when none runs, and waits until both answer.
# Prints the reason and exits with 1 when it cannot. What already runs is left alone.
#
#   HATMAX_ENGINE_LOGS  folder of the logs; default: a folder of its own below the temporary one
set -euo pipefail

logs=${HATMAX_ENGINE_LOGS:-${TMPDIR:-/tmp}/hatmax-engine}
mkdir -p "$logs"

fail() { printf 'engine: %s\n' "$*" >&2; exit 1; }

# Waits until a command succeeds, at most a minute; stops early when the process that must answer has ended.
await() {
  local what=$1 pid=$2 log=$3 tries=0
  shift 3
  until "$@" >/dev/null 2>&1; do
    kill -0 "$pid" 2>/dev/null || fail "$what ended: $(tail -n 3 "$log" | tr '\n' ' ')"
    tries=$((tries + 1))
    [ "$tries" -lt 300 ] || fail "$what did not answer within a minute; its log is $log"
    sleep 0.2
  done
}

if ! docker info >/dev/null 2>&1; then
  command -v docker >/dev/null 2>&1 || fail "the program 'docker' is missing"
  command -v dockerd >/dev/null 2>&1 || fail "no engine runs, and the program 'dockerd' is missing"
  [ "$(id -u)" = 0 ] || fail "no engine runs, and only root can start one"
  setsid dockerd >"$logs/dockerd.log" 2>&1 </dev/null &
  await dockerd $! "$logs/dockerd.log" docker info
fi

if ! curl -fsS http://127.0.0.1:5000/v2/ >/dev/null 2>&1; then
  command -v docker-registry >/dev/null 2>&1 || fail "no registry answers on 127.0.0.1:5000, and the program 'docker-registry' is missing"
  cat >"$logs/registry.yml" <<CONFIG
version: 0.1
log: {level: warn}
storage: {filesystem: {rootdirectory: $logs/registry}, delete: {enabled: true}}
http: {addr: "127.0.0.1:5000"}
CONFIG
  setsid docker-registry serve "$logs/registry.yml" >"$logs/registry.log" 2>&1 </dev/null &
  await docker-registry $! "$logs/registry.log" curl -fsS http://127.0.0.1:5000/v2/
fi
printf 'engine: %s, registry on 127.0.0.1:5000\n' "$(docker version --format '{{.Server.Version}}')" >&2
