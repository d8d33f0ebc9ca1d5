# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "shop-dev-nats" {
  type = "service"
  datacenters = ["dc1", "dc2"]

  meta {
    hatmax_depends_on = ""
    hatmax_environment = "dev"
    hatmax_system = "shop"
    hatmax_workload = "nats"
  }

  group "nats" {
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
      port "client" {
        to = 4222
      }

      port "monitor" {
        to = 8222
      }
    }

    volume "nats-data" {
      type = "host"
      source = "shop-dev-nats-data"
    }

    service {
      name = "nats"
      provider = "nomad"
      port = "client"

      check {
        name = "ready"
        type = "http"
        path = "/healthz"
        port = "monitor"
        interval = "10s"
        timeout = "2s"
      }

      check {
        name = "alive"
        type = "http"
        path = "/livez"
        port = "monitor"
        interval = "10s"
        timeout = "2s"

        check_restart {
          limit = 5
          grace = "60s"
        }
      }
    }

    service {
      name = "nats-monitor"
      provider = "nomad"
      port = "monitor"

      check {
        name = "ready"
        type = "http"
        path = "/healthz"
        port = "monitor"
        interval = "10s"
        timeout = "2s"
      }
    }

    task "nats" {
      driver = "docker"
      user = "1000:1000"
      kill_timeout = "10s"

      config {
        image = "nats:2.10.27-alpine@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        args = ["-c", "/etc/nats/nats.conf"]
        ports = ["client", "monitor"]
        init = true
        readonly_rootfs = true
        cap_drop = ["all"]
        security_opt = ["no-new-privileges:true"]

        mount {
          type = "bind"
          source = "local/config/etc/nats/nats.conf"
          target = "/etc/nats/nats.conf"
          readonly = true
        }
      }

      template {
        destination = "local/config/etc/nats/nats.conf"
        change_mode = "restart"
        data = "{{ \"\" }}"
      }

      volume_mount {
        volume = "nats-data"
        destination = "/data"
      }

      resources {
        cpu = 100
        memory = 128
      }
    }
  }
}
