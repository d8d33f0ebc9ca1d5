# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "many-environments-dev-traefik" {
  type = "service"
  datacenters = ["dc1"]

  meta {
    hatmax_depends_on = ""
    hatmax_environment = "dev"
    hatmax_system = "many-environments"
    hatmax_workload = "traefik"
  }

  group "traefik" {
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
      port "web" {
        static = 8080
        to = 8000
      }

      port "health" {
        to = 8082
      }
    }

    service {
      name = "traefik"
      provider = "nomad"
      port = "health"

      check {
        name = "ready"
        type = "http"
        path = "/ping"
        port = "health"
        interval = "10s"
        timeout = "5s"
      }

      check {
        name = "alive"
        type = "http"
        path = "/ping"
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
      name = "traefik-web"
      provider = "nomad"
      port = "web"

      check {
        name = "ready"
        type = "http"
        path = "/ping"
        port = "health"
        interval = "10s"
        timeout = "5s"
      }
    }

    task "traefik" {
      driver = "docker"
      user = "65532:65532"
      kill_timeout = "10s"

      config {
        image = "traefik:v3.5.3"
        ports = ["health", "web"]
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
        destination = "local/config/etc/traefik/dynamic.yml"
        change_mode = "restart"
        data = <<EOT
http:
  routers:
    cache:
      rule: Host(`cache.base.example.com`)
      entryPoints:
        - web
      service: cache
    todo:
      rule: Host(`todo.base.example.com`)
      entryPoints:
        - web
      service: todo
  services:
    cache:
      loadBalancer:
        servers:
          - url: {{ range nomadService 1 (env "NOMAD_ALLOC_ID") "cache" }}http://{{ .Address }}:{{ .Port }}{{ end }}
    todo:
      loadBalancer:
        servers:
          - url: {{ range nomadService 1 (env "NOMAD_ALLOC_ID") "todo" }}http://{{ .Address }}:{{ .Port }}{{ end }}
EOT
      }

      template {
        destination = "local/config/etc/traefik/traefik.yml"
        change_mode = "restart"
        data = <<EOT
global:
  checkNewVersion: false
  sendAnonymousUsage: false
log:
  level: INFO
  format: json
entryPoints:
  web:
    address: ':8000'
  hatmax-health:
    address: ':8082'
ping:
  entryPoint: hatmax-health
providers:
  file:
    filename: /etc/traefik/dynamic.yml
EOT
      }

      resources {
        cpu = 200
        memory = 128
      }
    }
  }
}
