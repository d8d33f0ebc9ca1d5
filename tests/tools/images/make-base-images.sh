#!/usr/bin/env bash
# Makes the base images of the tests from Debian packages and the installed .NET runtime, as no registry of the world is needed for
# them, and pushes them to the registry on 127.0.0.1:5000. Prints the reference of the ASP.NET one.
#
#   HATMAX_IMAGE_CACHE  folder of the downloaded packages; default: one below the temporary folder
set -euo pipefail

reference=localhost:5000/hatmax-test/aspnet:10
cache=${HATMAX_IMAGE_CACHE:-${TMPDIR:-/tmp}/hatmax-image-cache}
packages=(libc6 libgcc-s1 libstdc++6 libssl3 tzdata zlib1g base-files netbase)

dotnet=$(dirname "$(readlink -f "$(command -v dotnet)")")
runtime=$(ls "$dotnet/shared/Microsoft.AspNetCore.App" | sort -V | tail -n 1)

pushed() { curl -fsS -o /dev/null -H 'Accept: application/vnd.docker.distribution.manifest.v2+json' "http://127.0.0.1:5000/v2/hatmax-test/aspnet/manifests/10" 2>/dev/null; }
push() { pushed || docker push -q "$reference" >/dev/null; printf '%s\n' "$reference"; }

if [ "$(docker image inspect --format '{{index .Config.Labels "hatmax.test.runtime"}}' "$reference" 2>/dev/null)" = "$runtime" ]; then
  push
  exit 0
fi

mkdir -p "$cache"
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
for package in "${packages[@]}"; do
  compgen -G "$cache/${package}_*.deb" >/dev/null || (cd "$cache" && apt-get -o APT::Sandbox::User=root download "$package" >/dev/null)
  dpkg -x "$(ls "$cache/${package}_"*.deb | tail -n 1)" "$tree"
done
mkdir -p "$tree"/{etc/ssl/certs,tmp,home/app,usr/bin,usr/share/dotnet}
chmod 1777 "$tree/tmp"
cp /etc/ssl/certs/ca-certificates.crt "$tree/etc/ssl/certs/"
printf 'root:x:0:0:root:/root:/bin/false\napp:x:1654:1654::/home/app:/bin/false\n' >"$tree/etc/passwd"
printf 'root:x:0:\napp:x:1654:\n' >"$tree/etc/group"
printf 'hosts: files dns\n' >"$tree/etc/nsswitch.conf"
rm -rf "$tree"/usr/share/{doc,man,locale,lintian,common-licenses,gcc,gdb} "$tree/usr/lib/$(uname -m)-linux-gnu/gconv"
ldconfig -r "$tree"
cp -a "$dotnet/dotnet" "$dotnet/host" "$tree/usr/share/dotnet/"
for framework in Microsoft.NETCore.App Microsoft.AspNetCore.App; do
  mkdir -p "$tree/usr/share/dotnet/shared/$framework"
  cp -a "$dotnet/shared/$framework/$runtime" "$tree/usr/share/dotnet/shared/$framework/"
done
ln -s ../share/dotnet/dotnet "$tree/usr/bin/dotnet"
tar -C "$tree" --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -c . | docker import \
  -c 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=true DOTNET_ROOT=/usr/share/dotnet' \
  -c 'USER 1654' -c "LABEL hatmax.test.runtime=$runtime" - "$reference" >/dev/null
docker push -q "$reference" >/dev/null
printf '%s\n' "$reference"
