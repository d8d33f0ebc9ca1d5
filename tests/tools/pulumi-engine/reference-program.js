// The scenarios of tests/Pulumi.Wire.Program by the official Node SDK. Each pair of functions registers the same things.
"use strict";
const pulumi = require("@pulumi/pulumi");
const docker = require("@pulumi/docker");
const kubernetes = require("@pulumi/kubernetes");
const random = require("@pulumi/random");

const hostile = "a \"b\" 'c' \\ `d` ${e} {{ f }} $g\n\tö € 😀 <&>";
const dockerVersion = "5.1.0";
const nomadVersion = "2.6.1";

class Untyped extends pulumi.CustomResource {}

class Database extends pulumi.ComponentResource {
  constructor(name, password, options) {
    super("wire:app:Database", name, {}, options);
    const network = new docker.Network("database-net", { name: "wire", labels: [{ label: "text", value: hostile }] }, { parent: this, version: dockerVersion });
    const data = new docker.Volume("data", { name: "wire-data" }, { parent: this, version: dockerVersion, protect: true, retainOnDelete: true });
    const image = new docker.RemoteImage("image", { name: "postgres:17", keepLocally: true }, { parent: this, version: dockerVersion });
    this.container = new docker.Container("database", {
      image: image.imageId,
      name: "database",
      envs: ["PLAIN=1", pulumi.interpolate`POSTGRES_PASSWORD=${password}`],
      networksAdvanced: [{ name: network.name, aliases: ["db", "database"] }],
      volumes: [{ volumeName: data.name, containerPath: "/var/lib/postgresql/data" }],
      ports: [{ internal: 5432, external: 15432, ip: "127.0.0.1" }],
      healthcheck: { tests: ["CMD-SHELL", "pg_isready"], interval: "5s", retries: 3 },
      labels: [{ label: "volume", value: data.mountpoint }],
      capabilities: { drops: ["ALL"] },
      networkMode: "bridge",
      restart: "unless-stopped",
      memory: 256,
      mustRun: true,
    }, {
      parent: this,
      version: dockerVersion,
      dependsOn: [data],
      deleteBeforeReplace: false,
      customTimeouts: { create: "5m", delete: "90s" },
      ignoreChanges: ["image", "labels[0].value"],
      replaceOnChanges: ["memory"],
      additionalSecretOutputs: ["containerLogs"],
      aliases: [{ name: "db" }, "urn:pulumi:dev::wire::docker:index/container:Container::old"],
      deletedWith: network,
    });
    this.address = pulumi.interpolate`${this.container.name}:5432`;
    this.registerOutputs({ address: this.address, container: this.container, password, nothing: undefined });
  }
}

class Group extends pulumi.ComponentResource {
  constructor(name, options) {
    super("wire:app:Group", name, {}, options);
  }
}

function resources() {
  const config = new pulumi.Config();
  const token = config.requireSecret("token");
  const settings = config.requireObject("settings");

  const remote = new docker.Provider("remote", {
    host: "ssh://wire@example.test",
    registryAuth: [{ address: "registry.example.test", username: "wire", password: token }],
    disableDockerDaemonCheck: true,
  }, { version: dockerVersion });
  const password = new random.RandomPassword("password", { length: 24, special: false, keepers: { text: hostile } });
  const shared = new pulumi.StackReference("shared", { name: "organization/shared/dev" });

  const outer = new Group("outer", { aliases: [{ name: "older" }], protect: false, providers: [remote] });
  const database = new Database("database", password.result, { parent: outer, protect: true, aliases: [{ name: "database", parent: undefined }] });
  const empty = new Group("empty", { parent: outer });

  new docker.Container("web", {
    image: "example.test/web:1",
    name: "web",
    envs: [pulumi.interpolate`DATABASE=${database.address}`, pulumi.interpolate`DOMAIN=${shared.requireOutput("domain")}`, pulumi.interpolate`KEY=${shared.requireOutput("key")}`],
    command: settings.command,
    cpuShares: config.requireNumber("shares"),
    readOnly: config.requireBoolean("readOnly"),
  }, { version: dockerVersion, dependsOn: [database, empty], deleteBeforeReplace: true, provider: remote });
  new docker.Volume("imported", { name: "old" }, { version: dockerVersion, import: "old-volume" });
  new docker.Volume("existing", {}, { version: dockerVersion, id: "existing-volume", parent: outer });

  kubernetesResources(token, password.result);
  nomadResources(token, password.result);

  return {
    address: database.address,
    password: password.result,
    containerId: database.container.id,
    mixed: { numbers: [1, 2.5, -3], yes: true, no: false, empty: [], text: hostile, nothing: null, inList: ["a", null] },
    unsecret: pulumi.unsecret(password.result).apply((text) => text.length),
    settings,
  };
}

// What a stack of the Node SDK has no class for: its outputs are those of the program.
function stack() {
  const password = new random.RandomPassword("password", { length: 24 });
  return { address: "database:5432", password: password.result };
}

function kubernetesResources(token, password) {
  const cluster = new kubernetes.Provider("cluster", { kubeconfig: token, namespace: "apps", enableServerSideApply: true });
  const namespace = new kubernetes.core.v1.Namespace("apps", { metadata: { name: "apps", labels: { "app.kubernetes.io/part-of": "wire" } } }, { provider: cluster });
  const secret = new kubernetes.core.v1.Secret("credentials", {
    metadata: { name: "credentials", namespace: namespace.metadata.name },
    type: "Opaque",
    stringData: { password, plain: "text" },
  }, { provider: cluster });
  new kubernetes.helm.v3.Release("chart", {
    chart: "./chart",
    name: "chart",
    namespace: namespace.metadata.name,
    values: {
      replicas: 2,
      ratio: 0.5,
      enabled: true,
      text: hostile,
      nested: { list: ["a", 1, true, { deep: "er" }], none: {} },
      existingSecret: secret.metadata.name,
    },
    repositoryOpts: { repo: "https://charts.example.test", username: "wire", password: token },
    timeout: 300,
    atomic: true,
  }, { provider: cluster, dependsOn: [secret] });
}

function nomadResources(token, password) {
  const cluster = new pulumi.ProviderResource("nomad", "nomad", { address: "http://nomad.example.test:4646", secretId: pulumi.secret(token), skipVerify: pulumi.output(true).apply(JSON.stringify) },
    { version: nomadVersion, additionalSecretOutputs: ["httpAuth", "keyPem", "secretId"] });
  const variable = new Untyped("nomad:index/variable:Variable", "credentials", { path: "nomad/jobs/web", namespace: "default", items: pulumi.secret({ password }) },
    { provider: cluster, version: nomadVersion, additionalSecretOutputs: ["items", "itemsWo"] });
  new Untyped("nomad:index/job:Job", "web", { jobspec: hostile, json: true, detach: false, purgeOnDestroy: true },
    { provider: cluster, version: nomadVersion, dependsOn: [variable] });
}

const scenarios = {
  resources,
  stack,
  nothing: () => undefined,
  messages: () => {
    pulumi.log.debug("a debug message");
    pulumi.log.info(hostile);
    pulumi.log.warn("a warning");
    pulumi.log.info("of a stream", undefined, 7, true);
    pulumi.log.info("about a resource", new Group("group"));
  },
  "error-message": () => {
    pulumi.log.error("an error");
  },
  "missing-config": () => new pulumi.Config().require("absent"),
  "missing-secret": () => new pulumi.Config().requireSecret("absent"),
  "bad-number": () => new pulumi.Config().requireNumber("text"),
  "bad-object": () => new pulumi.Config().requireObject("text"),
  "run-error": () => {
    throw new pulumi.RunError(hostile);
  },
  "resource-error": () => {
    throw new pulumi.ResourceError("the group is wrong", new Group("group"), true);
  },
  exception: () => {
    throw new Error("it broke");
  },
  "late-exception": () => ({ value: pulumi.output(1).apply(() => { throw new Error("it broke late"); }) }),
  aliases: () => {
    const outer = new Group("outer", { aliases: [{ name: "older" }] });
    new docker.Volume("outer-data", {}, {
      version: dockerVersion,
      parent: outer,
      aliases: [{ name: "former" }, { type: "docker:index/disk:Disk" }, { name: "loose", parent: pulumi.rootStackResource }],
    });
    new docker.Volume("other", {}, { version: dockerVersion, aliases: [{ stack: "production" }, { project: "cable", name: "first" }] });
  },
  chain: () => {
    const first = new docker.Volume("first", { name: "first" }, { version: dockerVersion });
    new docker.Volume("second", { name: pulumi.interpolate`after-${first.mountpoint}` }, { version: dockerVersion });
  },
};

module.exports = () => scenarios[new pulumi.Config().require("scenario")]();
