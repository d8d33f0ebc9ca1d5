# Written by hatmax render nomad from hatmax.yml: change the spec instead.
name = "n-rm-rf-values-system-dev-x-y-z-data"
type = "host"
plugin_id = "mkdir"
capacity_min = "1024MiB"

capability {
  access_mode = "single-node-writer"
  attachment_mode = "file-system"
}

parameters {
  uid = "1654"
  gid = "1654"
  mode = "0700"
}
