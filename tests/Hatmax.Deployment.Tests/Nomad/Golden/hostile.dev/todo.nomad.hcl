# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "n-rm-rf-values-system-dev-todo" {
  type = "service"
  datacenters = ["dc \"1\" $${node.datacenter} {{ env \"X\" }}"]

  meta {
    hatmax_depends_on = ""
    hatmax_environment = "dev"
    hatmax_system = "n-rm-rf-values-system"
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
        to = 8084
      }
    }

    volume "todo-data" {
      type = "host"
      source = "n-rm-rf-values-system-dev-todo-data"
    }

    service {
      name = "to do {{ $x }}"
      provider = "nomad"
      port = "http"
      tags = ["traefik.enable=true", "traefik.http.routers.todo.rule=Host(`a.example.com`) || HeaderRegexp(`X-A`, `^\\d+$${x}{{ y }}'\"$`)", "traefik.http.routers.todo.entrypoints=web", "traefik.http.routers.todo.priority=-3", "a=b", "quote\"d", "$${attr.x}", "{{ env \"HOME\" }}", "line\nbreak"]

      check {
        name = "ready"
        type = "http"
        path = "/health?x=$${y}&z={{ w }}'\""
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
      kill_timeout = "10s"

      config {
        image = "n-rm-rf-values-system/todo:unbuilt"
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
        TODO_LOG_FORMAT = "json"
        TODO_LOG_LEVEL = "info"
        TODO_SERVER_HOST = "0.0.0.0"
        TODO_SERVER_PORT = "8084"
      }

      volume_mount {
        volume = "todo-data"
        destination = "/data"
      }

      resources {
        cpu = 200
        memory = 256
      }
    }
  }
}
