# Written by hatmax render nomad from hatmax.yml: change the spec instead.
name = "shop-dev-mongo-data"
type = "host"
plugin_id = "mkdir"
capacity_min = "10240MiB"

capability {
  access_mode = "single-node-writer"
  attachment_mode = "file-system"
}

parameters {
  uid = "999"
  gid = "999"
  mode = "0700"
}
