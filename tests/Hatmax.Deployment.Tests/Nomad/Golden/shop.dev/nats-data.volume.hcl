# Written by hatmax render nomad from hatmax.yml: change the spec instead.
name = "shop-dev-nats-data"
type = "host"
plugin_id = "mkdir"
capacity_min = "5120MiB"

capability {
  access_mode = "single-node-writer"
  attachment_mode = "file-system"
}

parameters {
  uid = "1000"
  gid = "1000"
  mode = "0700"
}
