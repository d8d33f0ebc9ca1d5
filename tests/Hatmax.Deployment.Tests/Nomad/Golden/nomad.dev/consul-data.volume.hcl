# Written by hatmax render nomad from hatmax.yml: change the spec instead.
name = "nomad-shop-dev-consul-data"
type = "host"
plugin_id = "mkdir"
capacity_min = "1024MiB"

capability {
  access_mode = "single-node-writer"
  attachment_mode = "file-system"
}

parameters {
  uid = "100"
  gid = "1000"
  mode = "0700"
}
