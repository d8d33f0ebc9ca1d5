# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "shop-dev-orders" {
  type = "service"
  datacenters = ["dc1", "dc2"]

  meta {
    hatmax_depends_on = "nats,postgres"
    hatmax_environment = "dev"
    hatmax_system = "shop"
    hatmax_workload = "orders"
  }

  group "orders" {
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

    service {
      name = "orders"
      provider = "nomad"
      port = "http"

      check {
        name = "ready"
        type = "http"
        path = "/ready?x=$y"
        port = "http"
        interval = "1500ms"
        timeout = "1s"
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

    task "orders" {
      driver = "docker"
      user = "1654:1654"
      kill_timeout = "10s"

      config {
        image = "shop/orders:abc"
        args = ["--text", "it's \"q\" `b` $HOME $$${NOMAD_TASK_DIR} $$ %%%{if x} {{ env \"X\" }} {{{ }} \\ # : - é漢😀\ttab\nline  \n  two"]
        ports = ["http"]
        init = true
        readonly_rootfs = false
        cap_drop = ["all"]
        cap_add = ["net_bind_service"]
        security_opt = ["no-new-privileges:true"]
      }

      env {
        ORDERS_EMPTY = ""
        ORDERS_NUMBER = "0x1f"
      }

      template {
        destination = "secrets/variables.env"
        change_mode = "restart"
        env = true
        error_on_missing_key = true
        data = <<EOT
{{ range nomadService 1 (env "NOMAD_ALLOC_ID") "postgres" }}ORDERS_DATABASE_HOST="{{ .Address }}"
{{ end }}{{ with nomadVar "nomad/jobs/shop-dev-orders" }}ORDERS_DATABASE_PASSWORD={{ .postgres_password.Value | toJSON }}{{ end }}
{{ range nomadService 1 (env "NOMAD_ALLOC_ID") "postgres" }}ORDERS_DATABASE_PORT="{{ .Port }}"
{{ end }}{{ with nomadVar "nomad/jobs/shop-dev-orders" }}ORDERS_MAIL_KEY={{ .mail_key.Value | toJSON }}{{ end }}
{{ range nomadService 1 (env "NOMAD_ALLOC_ID") "nats" }}ORDERS_NATS="nats://{{ .Address }}:{{ .Port }}"
{{ end }}{{ range nomadService 1 (env "NOMAD_ALLOC_ID") "nats-monitor" }}ORDERS_NATS_MONITOR="{{ .Address }}:{{ .Port }}"
{{ end }}ORDERS_TEXT="it\u0027s \u0022q\u0022 \u0060b\u0060 $HOME $\u007BNOMAD_TASK_DIR\u007D $$ %\u007Bif x\u007D \u007B\u007B env \u0022X\u0022 \u007D\u007D \u007B\u007B\u007B \u007D\u007D \\ # : - \u00E9\u6F22\uD83D\uDE00\ttab\nline  \n  two"
EOT
      }

      resources {
        cpu = 1500
        memory = 300
      }
    }
  }
}
