# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "shop-dev-postgres" {
  type = "service"
  datacenters = ["dc1", "dc2"]

  meta {
    hatmax_depends_on = ""
    hatmax_environment = "dev"
    hatmax_system = "shop"
    hatmax_workload = "postgres"
  }

  group "postgres" {
    count = 1

    update {
      max_parallel = 1
      health_check = "checks"
      min_healthy_time = "5s"
      healthy_deadline = "360s"
      progress_deadline = "660s"
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
      source = "shop-dev-postgres-data"
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
        timeout = "2s"
      }

      check {
        name = "alive"
        type = "tcp"
        port = "postgres"
        interval = "10s"
        timeout = "2s"

        check_restart {
          limit = 5
          grace = "60s"
        }
      }
    }

    task "postgres" {
      driver = "docker"
      user = "999:999"
      kill_timeout = "30s"

      config {
        image = "postgres:17.2"
        ports = ["postgres"]
        init = true
        readonly_rootfs = true
        cap_drop = ["all"]
        cap_add = ["chown", "setuid"]
        security_opt = ["no-new-privileges:true"]

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
            size = 8388608
            mode = 1023
          }
        }
      }

      env {
        PGDATA = "/var/lib/postgresql/data/pg"
      }

      template {
        destination = "secrets/variables.env"
        change_mode = "restart"
        env = true
        error_on_missing_key = true
        data = <<EOT
{{ with nomadVar "nomad/jobs/shop-dev-postgres" }}POSTGRES_PASSWORD={{ .postgres_password.Value | toJSON }}{{ end }}
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
