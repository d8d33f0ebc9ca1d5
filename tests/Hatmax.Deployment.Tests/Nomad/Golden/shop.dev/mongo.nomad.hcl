# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "shop-dev-mongo" {
  type = "service"
  datacenters = ["dc1"]

  meta {
    hatmax_depends_on = ""
    hatmax_environment = "dev"
    hatmax_system = "shop"
    hatmax_workload = "mongo"
  }

  group "mongo" {
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
      port "mongo" {
        to = 27017
      }
    }

    volume "mongo-data" {
      type = "host"
      source = "shop-dev-mongo-data"
    }

    service {
      name = "mongo"
      provider = "nomad"
      port = "mongo"

      check {
        name = "ready"
        type = "tcp"
        port = "mongo"
        interval = "10s"
        timeout = "5s"
      }

      check {
        name = "alive"
        type = "tcp"
        port = "mongo"
        interval = "20s"
        timeout = "5s"

        check_restart {
          limit = 6
          grace = "120s"
        }
      }
    }

    task "mongo" {
      driver = "docker"
      user = "999:999"
      kill_timeout = "60s"

      config {
        image = "mongo:8.0.13-noble"
        args = ["--wiredTigerCacheSizeGB", "0.25"]
        ports = ["mongo"]
        init = true
        readonly_rootfs = true
        cap_drop = ["all"]
        security_opt = ["no-new-privileges:true"]

        mount {
          type = "tmpfs"
          target = "/data/configdb"
          readonly = false

          tmpfs_options {
            size = 16777216
            mode = 1023
          }
        }

        mount {
          type = "tmpfs"
          target = "/tmp"
          readonly = false

          tmpfs_options {
            size = 67108864
            mode = 1023
          }
        }
      }

      env {
        HOME = "/tmp"
        MONGO_INITDB_ROOT_USERNAME = "hatmax"
      }

      template {
        destination = "secrets/variables.env"
        change_mode = "restart"
        env = true
        error_on_missing_key = true
        data = <<EOT
{{ with nomadVar "nomad/jobs/shop-dev-mongo" }}MONGO_INITDB_ROOT_PASSWORD={{ .mongo_password.Value | toJSON }}{{ end }}
EOT
      }

      volume_mount {
        volume = "mongo-data"
        destination = "/data/db"
      }

      resources {
        cpu = 500
        memory = 1024
      }
    }
  }
}
