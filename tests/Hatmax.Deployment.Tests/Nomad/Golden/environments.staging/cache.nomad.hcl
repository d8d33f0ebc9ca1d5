# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "many-environments-staging-cache" {
  type = "service"
  datacenters = ["dc1"]

  meta {
    hatmax_depends_on = ""
    hatmax_environment = "staging"
    hatmax_system = "many-environments"
    hatmax_workload = "cache"
  }

  group "cache" {
    count = 4

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
      name = "cache"
      provider = "nomad"
      port = "http"
      tags = ["traefik.enable=true", "traefik.http.routers.cache.rule=Host(`cache.example.com`)", "traefik.http.routers.cache.entrypoints=web"]

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

    task "cache" {
      driver = "docker"
      user = "1654:1654"
      kill_timeout = "25s"

      config {
        image = "registry.example.com/many/many-environments/cache:unbuilt"
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
        CACHE_DATABASE_PATH = "/tmp/cache.db"
        CACHE_EXTERNAL_MAIL = "smtp.staging.example.com:587"
        CACHE_LOG_FORMAT = "json"
        CACHE_LOG_LEVEL = "error"
        CACHE_SERVER_DRAIN_DELAY_SECONDS = "0"
        CACHE_SERVER_DRAIN_SECONDS = "20"
        CACHE_SERVER_HOST = "0.0.0.0"
        CACHE_SERVER_PORT = "8084"
        DOTNET_EnableDiagnostics = "0"
        SERVICE_NAME = "cache"
      }

      resources {
        cpu = 50
        memory = 96
      }
    }
  }
}
