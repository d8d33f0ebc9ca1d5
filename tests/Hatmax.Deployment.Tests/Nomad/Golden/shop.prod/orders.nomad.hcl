# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "shop-prod-orders" {
  type = "service"
  datacenters = ["dc1"]

  meta {
    hatmax_depends_on = "catalog,nats,payments,postgres"
    hatmax_environment = "prod"
    hatmax_system = "shop"
    hatmax_workload = "orders"
  }

  group "orders" {
    count = 3

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
        to = 8101
      }
    }

    service {
      name = "orders"
      provider = "nomad"
      port = "http"
      tags = ["traefik.enable=true", "traefik.http.routers.orders.rule=Host(`orders.shop.example.com`)", "traefik.http.routers.orders.entrypoints=web"]

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

    task "orders" {
      driver = "docker"
      user = "1654:1654"
      kill_timeout = "15s"

      config {
        image = "registry.example.com:5000/shop/shop/orders:unbuilt"
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
        ORDERS_CLIENTS_CARRIER_BASE_URL = "https://api.carrier.example.com/v2"
        ORDERS_LOG_FORMAT = "text"
        ORDERS_LOG_LEVEL = "warn"
        ORDERS_POSTGRES_DATABASE = "orders"
        ORDERS_POSTGRES_USER = "hatmax"
        ORDERS_SERVER_DRAIN_DELAY_SECONDS = "5"
        ORDERS_SERVER_HOST = "0.0.0.0"
        ORDERS_SERVER_PORT = "8101"
        OTEL_EXPORTER_OTLP_PROTOCOL = "http/protobuf"
        OTEL_SERVICE_NAME = "orders"
        OTEL_TRACES_SAMPLER = "parentbased_always_on"
        SERVICE_NAME = "orders"
      }

      template {
        destination = "secrets/variables.env"
        change_mode = "restart"
        env = true
        error_on_missing_key = true
        data = "{{ range nomadService 1 (env \"NOMAD_ALLOC_ID\") \"catalog\" }}ORDERS_CLIENTS_CATALOG_BASE_URL=\"http://{{ .Address }}:{{ .Port }}\"\n{{ end }}{{ range nomadService 1 (env \"NOMAD_ALLOC_ID\") \"payments\" }}ORDERS_CLIENTS_PAYMENTS_BASE_URL=\"http://{{ .Address }}:{{ .Port }}\"\n{{ end }}{{ range nomadService 1 (env \"NOMAD_ALLOC_ID\") \"nats-nats\" }}ORDERS_NATS_URL=\"nats://{{ .Address }}:{{ .Port }}\"\n{{ end }}{{ range nomadService 1 (env \"NOMAD_ALLOC_ID\") \"postgres\" }}ORDERS_POSTGRES_HOST=\"{{ .Address }}\"\n{{ end }}{{ with nomadVar \"nomad/jobs/shop-prod-orders\" }}ORDERS_POSTGRES_PASSWORD={{ .postgres_password.Value | toJSON }}{{ end }}\n{{ range nomadService 1 (env \"NOMAD_ALLOC_ID\") \"postgres\" }}ORDERS_POSTGRES_PORT=\"{{ .Port }}\"\n{{ end }}{{ range nomadService 1 (env \"NOMAD_ALLOC_ID\") \"otel-otlp-http\" }}OTEL_EXPORTER_OTLP_ENDPOINT=\"http://{{ .Address }}:{{ .Port }}\"\n{{ end }}"
      }

      resources {
        cpu = 200
        memory = 256
      }
    }
  }
}
