# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "shop-dev-catalog" {
  type = "service"
  datacenters = ["dc1"]

  meta {
    hatmax_depends_on = "mongo"
    hatmax_environment = "dev"
    hatmax_system = "shop"
    hatmax_workload = "catalog"
  }

  group "catalog" {
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
        to = 8084
      }
    }

    service {
      name = "catalog"
      provider = "nomad"
      port = "http"
      tags = ["traefik.enable=true", "traefik.http.routers.catalog.rule=Host(`catalog.localhost`)", "traefik.http.routers.catalog.entrypoints=web"]

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

    task "catalog" {
      driver = "docker"
      user = "1654:1654"
      kill_timeout = "15s"

      config {
        image = "shop/catalog:unbuilt"
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
        CATALOG_LOG_FORMAT = "text"
        CATALOG_LOG_LEVEL = "warn"
        CATALOG_MONGO_DATABASE = "catalog"
        CATALOG_MONGO_USER = "hatmax"
        CATALOG_SERVER_DRAIN_DELAY_SECONDS = "5"
        CATALOG_SERVER_HOST = "0.0.0.0"
        CATALOG_SERVER_PORT = "8084"
        DOTNET_EnableDiagnostics = "0"
        OTEL_EXPORTER_OTLP_PROTOCOL = "http/protobuf"
        OTEL_SERVICE_NAME = "catalog"
        OTEL_TRACES_SAMPLER = "parentbased_always_on"
        SERVICE_NAME = "catalog"
      }

      template {
        destination = "secrets/variables.env"
        change_mode = "restart"
        env = true
        error_on_missing_key = true
        data = "{{ range nomadService 1 (env \"NOMAD_ALLOC_ID\") \"mongo\" }}CATALOG_MONGO_HOST=\"{{ .Address }}\"\n{{ end }}{{ with nomadVar \"nomad/jobs/shop-dev-catalog\" }}CATALOG_MONGO_PASSWORD={{ .mongo_password.Value | toJSON }}{{ end }}\n{{ range nomadService 1 (env \"NOMAD_ALLOC_ID\") \"mongo\" }}CATALOG_MONGO_PORT=\"{{ .Port }}\"\n{{ end }}{{ range nomadService 1 (env \"NOMAD_ALLOC_ID\") \"otel-otlp-http\" }}OTEL_EXPORTER_OTLP_ENDPOINT=\"http://{{ .Address }}:{{ .Port }}\"\n{{ end }}"
      }

      resources {
        cpu = 200
        memory = 256
      }
    }
  }
}
