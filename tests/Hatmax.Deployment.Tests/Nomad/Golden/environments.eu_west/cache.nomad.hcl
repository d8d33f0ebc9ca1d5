# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "many-environments-eu-west-cache" {
  type = "service"
  datacenters = ["dc1"]

  meta {
    hatmax_depends_on = ""
    hatmax_environment = "eu-west"
    hatmax_system = "many-environments"
    hatmax_workload = "cache"
  }

  group "cache" {
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

    volume "cache-data" {
      type = "host"
      source = "many-environments-eu-west-cache-data"
    }

    service {
      name = "cache"
      provider = "nomad"
      port = "http"
      tags = ["traefik.enable=true", "traefik.http.routers.cache.rule=Host(`cache.base.example.com`)", "traefik.http.routers.cache.entrypoints=web"]

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
      kill_timeout = "10s"

      config {
        image = "many-environments/cache:unbuilt"
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
        CACHE_DATABASE_PATH = "/data/cache.db"
        CACHE_LOG_FORMAT = "json"
        CACHE_LOG_LEVEL = "info"
        CACHE_SERVER_HOST = "0.0.0.0"
        CACHE_SERVER_PORT = "8084"
        DOTNET_EnableDiagnostics = "0"
        SERVICE_NAME = "cache"
      }

      volume_mount {
        volume = "cache-data"
        destination = "/data"
      }

      resources {
        cpu = 50
        memory = 96
      }
    }
  }
}
