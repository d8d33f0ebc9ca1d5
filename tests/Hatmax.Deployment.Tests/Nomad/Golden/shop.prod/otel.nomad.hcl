# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "shop-prod-otel" {
  type = "service"
  datacenters = ["dc1"]

  meta {
    hatmax_depends_on = ""
    hatmax_environment = "prod"
    hatmax_system = "shop"
    hatmax_workload = "otel"
  }

  group "otel" {
    count = 1

    update {
      max_parallel = 1
      health_check = "checks"
      min_healthy_time = "5s"
      healthy_deadline = "420s"
      progress_deadline = "720s"
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
      port "health" {
        to = 13133
      }

      port "otlp-grpc" {
        to = 4317
      }

      port "otlp-http" {
        to = 4318
      }
    }

    service {
      name = "otel"
      provider = "nomad"
      port = "health"

      check {
        name = "ready"
        type = "http"
        path = "/"
        port = "health"
        interval = "10s"
        timeout = "5s"
      }

      check {
        name = "alive"
        type = "http"
        path = "/"
        port = "health"
        interval = "20s"
        timeout = "5s"

        check_restart {
          limit = 6
          grace = "120s"
        }
      }
    }

    service {
      name = "otel-otlp-grpc"
      provider = "nomad"
      port = "otlp-grpc"

      check {
        name = "ready"
        type = "http"
        path = "/"
        port = "health"
        interval = "10s"
        timeout = "5s"
      }
    }

    service {
      name = "otel-otlp-http"
      provider = "nomad"
      port = "otlp-http"

      check {
        name = "ready"
        type = "http"
        path = "/"
        port = "health"
        interval = "10s"
        timeout = "5s"
      }
    }

    task "otel" {
      driver = "docker"
      user = "10001:10001"
      kill_timeout = "10s"

      config {
        image = "otel/opentelemetry-collector:0.135.0"
        args = ["--config=/etc/otelcol/config.yaml"]
        ports = ["health", "otlp-grpc", "otlp-http"]
        init = true
        readonly_rootfs = true
        cap_drop = ["all"]
        security_opt = ["no-new-privileges:true"]

        mount {
          type = "bind"
          source = "local/config/etc/otelcol/config.yaml"
          target = "/etc/otelcol/config.yaml"
          readonly = true
        }
      }

      template {
        destination = "local/config/etc/otelcol/config.yaml"
        change_mode = "restart"
        data = <<EOT
extensions:
  health_check:
    endpoint: 0.0.0.0:13133
receivers:
  otlp:
    protocols:
      grpc:
        endpoint: 0.0.0.0:4317
      http:
        endpoint: 0.0.0.0:4318
processors:
  memory_limiter:
    check_interval: 1s
    limit_percentage: 80
    spike_limit_percentage: 20
  batch: {}
exporters:
  debug:
    verbosity: basic
service:
  extensions:
    - health_check
  pipelines:
    traces:
      receivers:
        - otlp
      processors:
        - memory_limiter
        - batch
      exporters:
        - debug
    metrics:
      receivers:
        - otlp
      processors:
        - memory_limiter
        - batch
      exporters:
        - debug
    logs:
      receivers:
        - otlp
      processors:
        - memory_limiter
        - batch
      exporters:
        - debug
EOT
      }

      resources {
        cpu = 200
        memory = 256
      }
    }
  }
}
