# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "shop-dev-prometheus" {
  type = "service"
  datacenters = ["dc1"]

  meta {
    hatmax_depends_on = ""
    hatmax_environment = "dev"
    hatmax_system = "shop"
    hatmax_workload = "prometheus"
  }

  group "prometheus" {
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
      port "http" {
        to = 9090
      }
    }

    volume "prometheus-data" {
      type = "host"
      source = "shop-dev-prometheus-data"
    }

    service {
      name = "prometheus"
      provider = "nomad"
      port = "http"

      check {
        name = "ready"
        type = "http"
        path = "/-/ready"
        port = "http"
        interval = "10s"
        timeout = "5s"
      }

      check {
        name = "alive"
        type = "http"
        path = "/-/ready"
        port = "http"
        interval = "20s"
        timeout = "5s"

        check_restart {
          limit = 6
          grace = "120s"
        }
      }
    }

    task "prometheus" {
      driver = "docker"
      user = "65534:65534"
      kill_timeout = "30s"

      config {
        image = "prom/prometheus:v3.5.0"
        args = ["--config.file=/etc/prometheus/prometheus.yml", "--storage.tsdb.path=/prometheus", "--storage.tsdb.retention.time=15d"]
        ports = ["http"]
        init = true
        readonly_rootfs = true
        cap_drop = ["all"]
        security_opt = ["no-new-privileges:true"]

        mount {
          type = "bind"
          source = "local/config/etc/prometheus/prometheus.yml"
          target = "/etc/prometheus/prometheus.yml"
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
        destination = "local/config/etc/prometheus/prometheus.yml"
        change_mode = "restart"
        data = <<EOT
global:
  scrape_interval: 15s
scrape_configs:
  - job_name: catalog
    metrics_path: /internal/metrics
    static_configs:
      - targets:
          - {{ range nomadService 1 (env "NOMAD_ALLOC_ID") "catalog" }}{{ .Address }}:{{ .Port }}{{ end }}
  - job_name: orders
    metrics_path: /internal/metrics
    static_configs:
      - targets:
          - {{ range nomadService 1 (env "NOMAD_ALLOC_ID") "orders" }}{{ .Address }}:{{ .Port }}{{ end }}
  - job_name: payments
    metrics_path: /internal/metrics
    static_configs:
      - targets:
          - {{ range nomadService 1 (env "NOMAD_ALLOC_ID") "payments" }}{{ .Address }}:{{ .Port }}{{ end }}
EOT
      }

      volume_mount {
        volume = "prometheus-data"
        destination = "/prometheus"
      }

      resources {
        cpu = 300
        memory = 512
      }
    }
  }
}
