# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "shop-dev-traefik" {
  type = "service"
  datacenters = ["dc1", "dc2"]

  meta {
    hatmax_depends_on = "orders,todo"
    hatmax_environment = "dev"
    hatmax_system = "shop"
    hatmax_workload = "traefik"
  }

  group "traefik" {
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
      port "web" {
        static = 80
        to = 8000
      }

      port "ping" {
        to = 8082
      }
    }

    service {
      name = "traefik"
      provider = "nomad"
      port = "ping"

      check {
        name = "ready"
        type = "http"
        path = "/ping"
        port = "ping"
        interval = "10s"
        timeout = "2s"
      }

      check {
        name = "alive"
        type = "http"
        path = "/livez"
        port = "ping"
        interval = "10s"
        timeout = "2s"

        check_restart {
          limit = 5
          grace = "60s"
        }
      }
    }

    service {
      name = "traefik-web"
      provider = "nomad"
      port = "web"

      check {
        name = "ready"
        type = "http"
        path = "/ping"
        port = "ping"
        interval = "10s"
        timeout = "2s"
      }
    }

    task "traefik" {
      driver = "docker"
      user = "65532:65532"
      kill_timeout = "10s"

      config {
        image = "traefik:v3.2.1"
        ports = ["ping", "web"]
        init = true
        readonly_rootfs = true
        cap_drop = ["all"]
        security_opt = ["no-new-privileges:true"]

        mount {
          type = "bind"
          source = "local/config/etc/traefik/dynamic.yml"
          target = "/etc/traefik/dynamic.yml"
          readonly = true
        }

        mount {
          type = "bind"
          source = "local/config/etc/traefik/traefik.yml"
          target = "/etc/traefik/traefik.yml"
          readonly = true
        }
      }

      template {
        destination = "local/config/etc/traefik/dynamic.yml"
        change_mode = "restart"
        left_delimiter = "[["
        right_delimiter = "]]"
        data = "a: [[ range nomadService 1 (env \"NOMAD_ALLOC_ID\") \"todo-api\" ]]http://[[ .Address ]]:[[ .Port ]][[ end ]]\n# it's \"q\" `b` $HOME $${NOMAD_TASK_DIR} $$ %%{if x} {{ env \"X\" }} {{{ }} \\ # : - é漢😀\ttab\nline  \n  two{[[ range nomadService 1 (env \"NOMAD_ALLOC_ID\") \"orders\" ]][[ .Address ]]:[[ .Port ]][[ end ]]}\n"
      }

      template {
        destination = "local/config/etc/traefik/traefik.yml"
        change_mode = "restart"
        data = <<EOT
ping: {}
log:
  level: INFO
EOT
      }

      resources {
        cpu = 100
        memory = 64
      }
    }
  }
}
