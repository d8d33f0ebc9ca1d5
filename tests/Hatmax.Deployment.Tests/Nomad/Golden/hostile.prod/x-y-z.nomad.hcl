# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "n-rm-rf-values-system-prod-x-y-z" {
  type = "service"
  datacenters = ["dc \"1\" $${node.datacenter} {{ env \"X\" }}"]

  meta {
    hatmax_depends_on = ""
    hatmax_environment = "prod"
    hatmax_system = "n-rm-rf-values-system"
    hatmax_workload = "x-y-z"
  }

  group "x-y-z" {
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

    volume "x-y-z-data" {
      type = "host"
      source = "n-rm-rf-values-system-prod-x-y-z-data"
    }

    service {
      name = "x-y-z"
      provider = "nomad"
      port = "http"
      tags = ["traefik.enable=true", "traefik.http.routers.x-y-z.rule=Host(`x-y-z.localhost`)", "traefik.http.routers.x-y-z.entrypoints=web"]

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

    task "x-y-z" {
      driver = "docker"
      user = "1654:1654"
      kill_timeout = "10s"

      config {
        image = "n-rm-rf-values-system/x-y-z:unbuilt"
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
        SERVICE_NAME = "x-y_z"
        X_Y_Z_BACK = "C:\\temp\\new \\u0041"
        X_Y_Z_BRACES = "{{ .Release.Name }} {{`x`}} [[ .y ]] {% z %}"
        X_Y_Z_CLIENTS_ODD_BASE_URL = "http://u$er.example.com/{{ a }}?b=`c`&d='e'\"f\"#g"
        X_Y_Z_DATABASE_PATH = "/data/x-y_z.db"
        X_Y_Z_LINES = "one\ntwo\r\n\tthree"
        X_Y_Z_LOG_FORMAT = "json"
        X_Y_Z_LOG_LEVEL = "info"
        X_Y_Z_SERVER_HOST = "0.0.0.0"
        X_Y_Z_SERVER_PORT = "8085"
        X_Y_Z_SPACES = "  both sides  "
        X_Y_Z_TEXT_EMPTY = ""
        X_Y_Z_TEXT_QUOTES = "a'b\"c`d"
        X_Y_Z_UNICODE = "späße \u2028 😀 \u0085 end"
        X_Y_Z_YAML = "yes: [&a *b !c] # no"
      }

      template {
        destination = "secrets/variables.env"
        change_mode = "restart"
        env = true
        error_on_missing_key = true
        data = <<EOT
X_Y_Z_DOLLARS="$HOME $\u007BHOME\u007D $$ $(id) %\u007Bif true\u007D $$\u007Bx\u007D"
X_Y_Z_EXTERNAL_MAIL="smtp://mail.example.com:25/?x=$\u007By\u007D\u0026z=\u0027\u007B\u007Bw\u007D\u007D\u0027\u0022\u0060"
EOT
      }

      volume_mount {
        volume = "x-y-z-data"
        destination = "/data"
      }

      resources {
        cpu = 200
        memory = 256
      }
    }
  }
}
