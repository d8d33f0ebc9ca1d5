# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "shop-dev-todo" {
  type = "service"
  datacenters = ["dc1", "dc2"]

  meta {
    hatmax_depends_on = ""
    hatmax_environment = "dev"
    hatmax_system = "shop"
    hatmax_workload = "todo"
  }

  group "todo" {
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
        to = 8084
      }
    }

    service {
      name = "todo-api"
      provider = "nomad"
      port = "http"
      tags = ["traefik.enable=true", "traefik.http.routers.todo.rule=Host(`todo.example.com`) && PathPrefix(`/a'b`)", "v1"]

      check {
        name = "ready"
        type = "http"
        path = "/readyz"
        port = "http"
        interval = "10s"
        timeout = "2s"
      }

      check {
        name = "alive"
        type = "http"
        path = "/livez"
        port = "http"
        interval = "10s"
        timeout = "2s"

        check_restart {
          limit = 5
          grace = "60s"
        }
      }
    }

    task "todo" {
      driver = "docker"
      user = "1654:1654"
      kill_timeout = "10s"

      config {
        image = "registry.example.com/shop/todo:1f2e"
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
            size = 33554432
            mode = 1023
          }
        }
      }

      env {
        TODO_SERVER_PORT = "8084"
      }

      resources {
        cpu = 200
        memory = 256
      }
    }
  }
}
