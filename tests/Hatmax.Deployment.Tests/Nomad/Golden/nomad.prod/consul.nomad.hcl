# Written by hatmax render nomad from hatmax.yml: change the spec instead.
job "nomad-shop-prod-consul" {
  type = "service"
  datacenters = ["eu-1"]

  meta {
    hatmax_depends_on = ""
    hatmax_environment = "prod"
    hatmax_system = "nomad-shop"
    hatmax_workload = "consul"
  }

  group "consul" {
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
      port "http" {
        to = 8500
      }
    }

    volume "consul-data" {
      type = "host"
      source = "nomad-shop-prod-consul-data"
    }

    service {
      name = "consul"
      provider = "consul"
      port = "http"

      check {
        name = "ready"
        type = "http"
        path = "/v1/status/leader"
        port = "http"
        interval = "10s"
        timeout = "5s"
      }

      check {
        name = "alive"
        type = "http"
        path = "/v1/status/leader"
        port = "http"
        interval = "20s"
        timeout = "5s"

        check_restart {
          limit = 6
          grace = "120s"
        }
      }
    }

    task "consul" {
      driver = "docker"
      user = "100:1000"
      kill_timeout = "10s"

      config {
        image = "hashicorp/consul:1.21.4"
        args = ["agent", "-server", "-bootstrap-expect=1", "-bind=127.0.0.1", "-client=0.0.0.0"]
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
            size = 16777216
            mode = 1023
          }
        }
      }

      env {
        CONSUL_DISABLE_PERM_MGMT = "true"
      }

      volume_mount {
        volume = "consul-data"
        destination = "/consul/data"
      }

      resources {
        cpu = 200
        memory = 256
      }
    }
  }
}
