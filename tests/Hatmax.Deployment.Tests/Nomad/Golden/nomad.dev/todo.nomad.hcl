# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "nomad-shop-dev-todo" {
  type = "service"
  datacenters = ["eu-1"]

  meta {
    hatmax_depends_on = "consul"
    hatmax_environment = "dev"
    hatmax_system = "nomad-shop"
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
        static = 18085
        to = 8086
      }
    }

    volume "todo-data" {
      type = "host"
      source = "nomad-shop-dev-todo-data"
    }

    service {
      name = "todo-api"
      provider = "consul"
      port = "http"
      tags = ["traefik.enable=true", "traefik.http.routers.todo.rule=Host(`todo.local`) && PathPrefix(`/todo`)", "traefik.http.routers.todo.entrypoints=websecure", "traefik.http.routers.todo.priority=10", "api", "v1"]

      check {
        name = "ready"
        type = "http"
        path = "/health"
        port = "http"
        interval = "15s"
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
        image = "nomad-shop/todo:unbuilt"
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
        TODO_SERVER_PORT = "8086"
      }

      template {
        destination = "secrets/variables.env"
        change_mode = "restart"
        env = true
        error_on_missing_key = true
        data = "{{ with service \"consul\" }}{{ with index . 0 }}CONSUL_HTTP_ADDR=\"{{ .Address }}:{{ .Port }}\"\n{{ end }}{{ end }}"
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
