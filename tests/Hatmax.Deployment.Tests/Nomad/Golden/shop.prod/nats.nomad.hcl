# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "shop-prod-nats" {
  type = "service"
  datacenters = ["dc1"]

  meta {
    hatmax_depends_on = ""
    hatmax_environment = "prod"
    hatmax_system = "shop"
    hatmax_workload = "nats"
  }

  group "nats" {
    count = 1

    update {
      max_parallel = 1
      health_check = "checks"
      min_healthy_time = "5s"
      healthy_deadline = "420s"
      progress_deadline = "720s"
      canary = 0
      auto_revert = true
      auto_promote = false
    }

    restart {
      attempts = 5
      interval = "300s"
      delay = "5s"
      mode = "delay"
    }

    network {
      port "monitor" {
        to = 8222
      }

      port "nats" {
        to = 4222
      }
    }

    volume "nats-data" {
      type = "host"
      source = "shop-prod-nats-data"
    }

    service {
      name = "nats"
      provider = "nomad"
      port = "monitor"

      check {
        name = "ready"
        type = "http"
        path = "/healthz"
        port = "monitor"
        interval = "10s"
        timeout = "5s"
      }

      check {
        name = "alive"
        type = "http"
        path = "/healthz"
        port = "monitor"
        interval = "20s"
        timeout = "5s"

        check_restart {
          limit = 6
          grace = "120s"
        }
      }
    }

    service {
      name = "nats-nats"
      provider = "nomad"
      port = "nats"

      check {
        name = "ready"
        type = "http"
        path = "/healthz"
        port = "monitor"
        interval = "10s"
        timeout = "5s"
      }
    }

    task "nats" {
      driver = "docker"
      user = "1000:1000"
      kill_timeout = "30s"

      config {
        image = "nats:2.11.8-alpine3.22"
        args = ["--config", "/etc/nats/nats.json"]
        ports = ["monitor", "nats"]
        init = true
        readonly_rootfs = true
        cap_drop = ["all"]
        security_opt = ["no-new-privileges:true"]

        mount {
          type = "bind"
          source = "local/config/etc/nats/nats.json"
          target = "/etc/nats/nats.json"
          readonly = true
        }

        mount {
          type = "tmpfs"
          target = "/tmp"
          readonly = false

          tmpfs_options {
            size = 16777216
            mode = 1023
          }
        }
      }

      template {
        destination = "local/config/etc/nats/nats.json"
        change_mode = "restart"
        data = <<EOT
{
  "server_name": "nats",
  "listen": "0.0.0.0:4222",
  "http": "0.0.0.0:8222",
  "jetstream": {
    "store_dir": "/var/tmp",
    "sync_interval": "always"
  }
}
EOT
      }

      volume_mount {
        volume = "nats-data"
        destination = "/var/tmp"
      }

      resources {
        cpu = 200
        memory = 256
      }
    }
  }
}
