# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "many-environments-staging-todo" {
  type = "service"
  datacenters = ["dc1"]

  meta {
    hatmax_depends_on = ""
    hatmax_environment = "staging"
    hatmax_system = "many-environments"
    hatmax_workload = "todo"
  }

  group "todo" {
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
        to = 8085
      }
    }

    volume "todo-data" {
      type = "host"
      source = "many-environments-staging-todo-data"
    }

    service {
      name = "todo"
      provider = "nomad"
      port = "http"
      tags = ["traefik.enable=true", "traefik.http.routers.todo.rule=Host(`todo.staging.example.com`)", "traefik.http.routers.todo.entrypoints=web"]

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

    task "todo" {
      driver = "docker"
      user = "1654:1654"
      kill_timeout = "25s"

      config {
        image = "registry.example.com/many/many-environments/todo:unbuilt"
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
        SERVICE_NAME = "todo"
        TODO_DATABASE_PATH = "/data/todo.db"
        TODO_EXTERNAL_MAIL = "smtp.staging.example.com:587"
        TODO_LOG_FORMAT = "json"
        TODO_LOG_LEVEL = "warn"
        TODO_SERVER_DRAIN_SECONDS = "20"
        TODO_SERVER_HOST = "0.0.0.0"
        TODO_SERVER_PORT = "8085"
      }

      volume_mount {
        volume = "todo-data"
        destination = "/data"
      }

      resources {
        cpu = 150
        memory = 512
      }
    }
  }
}
