# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "shop-prod-postgres" {
  type = "service"
  datacenters = ["dc1"]

  meta {
    hatmax_depends_on = ""
    hatmax_environment = "prod"
    hatmax_system = "shop"
    hatmax_workload = "postgres"
  }

  group "postgres" {
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
      port "postgres" {
        to = 5432
      }
    }

    volume "postgres-data" {
      type = "host"
      source = "shop-prod-postgres-data"
    }

    service {
      name = "postgres"
      provider = "nomad"
      port = "postgres"

      check {
        name = "ready"
        type = "tcp"
        port = "postgres"
        interval = "10s"
        timeout = "5s"
      }

      check {
        name = "alive"
        type = "tcp"
        port = "postgres"
        interval = "20s"
        timeout = "5s"

        check_restart {
          limit = 6
          grace = "120s"
        }
      }
    }

    task "postgres" {
      driver = "docker"
      user = "70:70"
      kill_timeout = "60s"

      config {
        image = "postgres:17.6-alpine3.22"
        ports = ["postgres"]
        init = true
        readonly_rootfs = true
        cap_drop = ["all"]
        security_opt = ["no-new-privileges:true"]

        mount {
          type = "bind"
          source = "local/config/docker-entrypoint-initdb.d/databases.sql"
          target = "/docker-entrypoint-initdb.d/databases.sql"
          readonly = true
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

        mount {
          type = "tmpfs"
          target = "/var/run/postgresql"
          readonly = false

          tmpfs_options {
            size = 16777216
            mode = 1023
          }
        }
      }

      env {
        PGDATA = "/var/lib/postgresql/data/pgdata"
        POSTGRES_DB = "postgres"
        POSTGRES_USER = "hatmax"
      }

      template {
        destination = "secrets/variables.env"
        change_mode = "restart"
        env = true
        error_on_missing_key = true
        data = <<EOT
{{ with nomadVar "nomad/jobs/shop-prod-postgres" }}POSTGRES_PASSWORD={{ .postgres_password.Value | toJSON }}{{ end }}
EOT
      }

      template {
        destination = "local/config/docker-entrypoint-initdb.d/databases.sql"
        change_mode = "restart"
        data = <<EOT
CREATE DATABASE "orders";
CREATE DATABASE "payments";
EOT
      }

      volume_mount {
        volume = "postgres-data"
        destination = "/var/lib/postgresql/data"
      }

      resources {
        cpu = 500
        memory = 512
      }
    }
  }
}
