#!/usr/bin/env bash
# Installs the chart on the cluster of KUBECONFIG and proves what docs/kubernetes.md says of it. Not part of CI.
#
#   KUBECONFIG=... tests/kubernetes/prove.sh IMAGE IMAGE
#
# The two images are builds of the todo service of the reference system that the nodes of the cluster can get: repository:tag.
# NODE is an address of a node that this machine can reach (default 127.0.0.1). The namespaces proof-stateless and proof-data are
# made and deleted. The part about data needs a default storage class, or a volume that fits the claim.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
export PATH="$root/tests/tools/helm/bin:$PATH"
hatmax=${HATMAX:-$root/hatmax}
node=${NODE:-127.0.0.1}
port=30884

skip() { echo "skipped: $1"; exit 0; }
[ -n "${KUBECONFIG:-}" ] || skip 'KUBECONFIG names no cluster.'
[ $# -eq 2 ] || skip 'two images are needed: prove.sh IMAGE IMAGE.'
for program in helm kubectl node curl; do
  command -v "$program" >/dev/null || skip "$program is not on the PATH (helm and kubectl: tests/tools/helm/install.sh)."
done
kubectl version >/dev/null 2>&1 || skip 'the cluster does not answer.'

kubectl delete namespace proof-stateless proof-data --ignore-not-found --timeout=3m >/dev/null
work=$(mktemp -d)
load=
finish() {
  status=$?
  [ -z "$load" ] || kill "$load" 2>/dev/null || true
  if [ "$status" -ne 0 ]; then
    kubectl get pods,pvc,events -A 2>&1 | grep proof- | tail -40 || true
  fi
  kubectl delete namespace proof-stateless proof-data --ignore-not-found --wait=false >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap finish EXIT

say() { printf '%5ss  %s\n' "$SECONDS" "$1"; }
fail() { echo "FAILED: $1" >&2; exit 1; }

# render ENV: the chart and its values, as anybody gets them.
render() { (cd "$here" && "$hatmax" render helm --env "$1" -o "$work/$1" --force >/dev/null); }

# release ENV IMAGE: install or update, and wait until every copy is ready.
release() {
  helm upgrade --install "proof-$1" "$work/$1/chart" --namespace "proof-$1" --create-namespace --values "$work/$1/values-$1.yaml" \
    --set-string "workloads.todo.image.repository=${2%:*},workloads.todo.image.tag=${2##*:}" --wait --timeout 3m >/dev/null
}

# reach ENV: a port of the node that leads to the service, besides the Service of the chart.
reach() {
  kubectl delete service --all-namespaces -l hatmax.dev/proof=reach >/dev/null
  kubectl --namespace "proof-$1" apply -f - >/dev/null <<YAML
apiVersion: v1
kind: Service
metadata: {name: reach, labels: {hatmax.dev/proof: reach}}
spec:
  type: NodePort
  selector: {app.kubernetes.io/name: todo}
  ports: [{port: 80, targetPort: http, nodePort: $port}]
YAML
  answers
}

answers() {
  for _ in $(seq 60); do
    if curl -sf -o "$work/answer" "http://$node:$port/todo/lists"; then return; fi
    sleep 1
  done
  fail 'the service does not answer.'
}

image_of() { kubectl --namespace "proof-$1" get pods -l app.kubernetes.io/name=todo --field-selector=status.phase=Running -o jsonpath='{range .items[*]}{.spec.containers[0].image}{"\n"}{end}' | sort -u; }

# arrived ENV IMAGE: the copies of the other image end after they have drained.
arrived() {
  for _ in $(seq 60); do
    if [ "$(image_of "$1")" = "$2" ]; then return; fi
    sleep 1
  done
  fail "not every copy runs $2."
}

start_load() {
  mkfifo "$work/go-$1"
  node "$here/load.mjs" "http://$node:$port/todo/lists" "$2" "$1" <"$work/go-$1" >"$work/load-$1" &
  load=$!
  exec {gate}>"$work/go-$1"
}

stop_load() {
  exec {gate}>&-
  wait "$load"
  load=
  rm "$work/go-$1"
  cat "$work/load-$1"
  node -e 'process.exit(JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).failed)' "$work/load-$1" || fail 'requests were lost.'
}

say "cluster $(kubectl version -o json | node -pe 'JSON.parse(require("fs").readFileSync(0)).serverVersion.gitVersion'), helm $(helm version --short)"

render stateless
release stateless "$1"
say "installed: $(kubectl --namespace proof-stateless get deployment todo -o jsonpath='{.status.readyReplicas}') copies ready"
kubectl --namespace proof-stateless get pdb,networkpolicy,ingress,serviceaccount -o name | grep -c todo >/dev/null
reach stateless
say "answers $(cat "$work/answer")"

for mode in close keep; do
  start_load "$mode" 4
  sleep 3
  release stateless "$2"
  arrived stateless "$2"
  say "updated under load ($mode)"
  helm rollback proof-stateless --namespace proof-stateless --wait --timeout 3m >/dev/null
  arrived stateless "$1"
  say "rolled back under load ($mode)"
  sleep 3
  stop_load "$mode"
done

helm uninstall proof-stateless --namespace proof-stateless --wait >/dev/null
kubectl --namespace proof-stateless wait --for=delete pods -l app.kubernetes.io/name=todo --timeout=60s >/dev/null
[ -z "$(kubectl --namespace proof-stateless get deployments,pods,configmaps,networkpolicies,pdb,ingresses -l app.kubernetes.io/instance=proof-stateless -o name)" ] || fail 'the uninstall left something.'
say 'uninstalled: nothing is left'

render data
release data "$1"
reach data
curl -sf -o /dev/null -X POST -H 'Content-Type: application/json' -d '{"name": "Kept by the volume"}' "http://$node:$port/todo/lists"
release data "$2"
arrived data "$2"
answers
grep -q 'Kept by the volume' "$work/answer" || fail 'the update lost data.'
say 'updated with a volume: data kept'
helm uninstall proof-data --namespace proof-data --wait >/dev/null
kubectl --namespace proof-data get pvc todo-data -o name >/dev/null || fail 'the uninstall deleted the volume.'
release data "$2"
answers
grep -q 'Kept by the volume' "$work/answer" || fail 'the new release did not take the volume over.'
say 'uninstalled and installed again: data kept'
helm uninstall proof-data --namespace proof-data --wait >/dev/null
say 'done'
