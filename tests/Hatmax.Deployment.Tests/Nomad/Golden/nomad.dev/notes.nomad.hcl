# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "nomad-shop-dev-notes" {
  type = "service"
  datacenters = ["eu-1"]

  meta {
    hatmax_depends_on = "consul"
    hatmax_environment = "dev"
    hatmax_system = "nomad-shop"
    hatmax_workload = "notes"
  }

  group "notes" {
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
      port "http" {
        to = 8084
      }
    }

    volume "notes-data" {
      type = "host"
      source = "nomad-shop-dev-notes-data"
    }

    service {
      name = "notes"
      provider = "consul"
      port = "http"
      tags = ["traefik.enable=true", "traefik.http.routers.notes.rule=Host(`notes.shop.example.com`)", "traefik.http.routers.notes.entrypoints=websecure"]

      check {
        name = "ready"
        type = "http"
        path = "/readyz"
        port = "http"
        interval = "5s"
        timeout = "5s"
      }

      check {
        name = "alive"
        type = "http"
        path = "/livez"
        port = "http"
        interval = "10s"
        timeout = "5s"

        check_restart {
          limit = 3
          grace = "60s"
        }
      }
    }

    task "notes" {
      driver = "docker"
      user = "1654:1654"
      kill_timeout = "10s"

      config {
        image = "nomad-shop/notes:unbuilt"
        ports = ["http"]
        init = true
        readonly_rootfs = true
        cap_drop = ["all"]
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
      }

      env {
        DOTNET_EnableDiagnostics = "0"
        NOTES_DATABASE_PATH = "/data/notes.db"
        NOTES_LOG_FORMAT = "json"
        NOTES_LOG_LEVEL = "info"
        NOTES_SERVER_HOST = "0.0.0.0"
        NOTES_SERVER_PORT = "8084"
        SERVICE_NAME = "notes"
      }

      template {
        destination = "secrets/variables.env"
        change_mode = "restart"
        env = true
        error_on_missing_key = true
        data = "{{ with service \"consul\" }}{{ with index . 0 }}CONSUL_HTTP_ADDR=\"{{ .Address }}:{{ .Port }}\"\n{{ end }}{{ end }}"
      }

      volume_mount {
        volume = "notes-data"
        destination = "/data"
      }

      resources {
        cpu = 100
        memory = 64
      }
    }
  }
}
