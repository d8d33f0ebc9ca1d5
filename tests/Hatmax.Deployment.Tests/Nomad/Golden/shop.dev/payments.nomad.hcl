# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "shop-dev-payments" {
  type = "service"
  datacenters = ["dc1"]

  meta {
    hatmax_depends_on = "nats,postgres"
    hatmax_environment = "dev"
    hatmax_system = "shop"
    hatmax_workload = "payments"
  }

  group "payments" {
    count = 1

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
        to = 8102
      }
    }

    service {
      name = "payments"
      provider = "nomad"
      port = "http"
      tags = ["traefik.enable=true", "traefik.http.routers.payments.rule=Host(`payments.localhost`)", "traefik.http.routers.payments.entrypoints=web"]

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

    task "payments" {
      driver = "docker"
      user = "1654:1654"
      kill_timeout = "15s"

      config {
        image = "shop/payments:unbuilt"
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
        OTEL_EXPORTER_OTLP_PROTOCOL = "http/protobuf"
        OTEL_SERVICE_NAME = "payments"
        OTEL_TRACES_SAMPLER = "parentbased_always_on"
        PAYMENTS_LOG_FORMAT = "text"
        PAYMENTS_LOG_LEVEL = "warn"
        PAYMENTS_POSTGRES_DATABASE = "payments"
        PAYMENTS_POSTGRES_USER = "hatmax"
        PAYMENTS_SERVER_DRAIN_DELAY_SECONDS = "5"
        PAYMENTS_SERVER_HOST = "0.0.0.0"
        PAYMENTS_SERVER_PORT = "8102"
        SERVICE_NAME = "payments"
      }

      template {
        destination = "secrets/variables.env"
        change_mode = "restart"
        env = true
        error_on_missing_key = true
        data = "{{ range nomadService 1 (env \"NOMAD_ALLOC_ID\") \"otel-otlp-http\" }}OTEL_EXPORTER_OTLP_ENDPOINT=\"http://{{ .Address }}:{{ .Port }}\"\n{{ end }}{{ range nomadService 1 (env \"NOMAD_ALLOC_ID\") \"nats-nats\" }}PAYMENTS_NATS_URL=\"nats://{{ .Address }}:{{ .Port }}\"\n{{ end }}{{ range nomadService 1 (env \"NOMAD_ALLOC_ID\") \"postgres\" }}PAYMENTS_POSTGRES_HOST=\"{{ .Address }}\"\n{{ end }}{{ with nomadVar \"nomad/jobs/shop-dev-payments\" }}PAYMENTS_POSTGRES_PASSWORD={{ .postgres_password.Value | toJSON }}{{ end }}\n{{ range nomadService 1 (env \"NOMAD_ALLOC_ID\") \"postgres\" }}PAYMENTS_POSTGRES_PORT=\"{{ .Port }}\"\n{{ end }}"
      }

      resources {
        cpu = 200
        memory = 256
      }
    }
  }
}
