# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "external-prod-ledger" {
  type = "service"
  datacenters = ["dc1"]

  meta {
    hatmax_depends_on = ""
    hatmax_environment = "prod"
    hatmax_system = "external"
    hatmax_workload = "ledger"
  }

  group "ledger" {
    count = 2

    update {
      max_parallel = 1
      health_check = "checks"
      min_healthy_time = "5s"
      healthy_deadline = "360s"
      progress_deadline = "660s"
      canary = 1
      auto_revert = true
      auto_promote = true
    }

    restart {
      attempts = 5
      interval = "300s"
      delay = "5s"
      mode = "delay"
    }

    network {
      port "http" {
        to = 8085
      }
    }

    service {
      name = "ledger"
      provider = "consul"
      port = "http"
      tags = ["traefik.enable=true", "traefik.http.routers.ledger.rule=Host(`ledger.example.com`)", "traefik.http.routers.ledger.entrypoints=web"]

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

    task "ledger" {
      driver = "docker"
      user = "1654:1654"
      kill_timeout = "15s"

      config {
        image = "external/ledger:unbuilt"
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
        CONSUL_HTTP_ADDR = "consul.example.com:8500"
        DOTNET_EnableDiagnostics = "0"
        LEDGER_EXTERNAL_MAIL = "smtp.example.com:587"
        LEDGER_LOG_FORMAT = "json"
        LEDGER_LOG_LEVEL = "info"
        LEDGER_POSTGRES_DATABASE = "ledger"
        LEDGER_POSTGRES_HOST = "db.example.com"
        LEDGER_POSTGRES_PORT = "5433"
        LEDGER_SERVER_DRAIN_DELAY_SECONDS = "5"
        LEDGER_SERVER_HOST = "0.0.0.0"
        LEDGER_SERVER_PORT = "8085"
        OTEL_EXPORTER_OTLP_ENDPOINT = "http://otel.example.com:4318"
        OTEL_EXPORTER_OTLP_PROTOCOL = "http/protobuf"
        OTEL_SERVICE_NAME = "ledger"
        OTEL_TRACES_SAMPLER = "parentbased_always_on"
        SERVICE_NAME = "ledger"
      }

      template {
        destination = "secrets/variables.env"
        change_mode = "restart"
        env = true
        error_on_missing_key = true
        data = <<EOT
{{ with nomadVar "nomad/jobs/external-prod-ledger" }}LEDGER_POSTGRES_PASSWORD={{ .postgres_password.Value | toJSON }}{{ end }}
{{ with nomadVar "nomad/jobs/external-prod-ledger" }}LEDGER_POSTGRES_USER={{ .postgres_user.Value | toJSON }}{{ end }}
EOT
      }

      resources {
        cpu = 200
        memory = 256
      }
    }
  }
}
