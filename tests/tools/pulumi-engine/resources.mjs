// What an engine with well-behaved providers answers for a resource: its URN, its id and its properties.
import { containsUnknown, secret, unknown, withoutSecrets } from "./struct.mjs";

// What providers add to the inputs.
const computed = {
  "docker:index/container:Container": (name) => ({ bridge: "", containerLogs: `logs of ${name}`, exitCode: 0 }),
  "docker:index/network:Network": (name) => ({ driver: "bridge", scope: "local", internal: false, name }),
  "docker:index/remoteImage:RemoteImage": (name) => ({ imageId: `sha256:${name}`, repoDigest: `${name}@sha256:0` }),
  "docker:index/volume:Volume": (name) => ({ driver: "local", mountpoint: `/volumes/${name}`, name }),
  "kubernetes:helm.sh/v3:Release": (name) => ({ status: { name, revision: 1, status: "deployed" } }),
  "nomad:index/job:Job": (name) => ({ name, status: "running", type: "service" }),
  "random:index/randomPassword:RandomPassword": (name) => ({ bcryptHash: secret(`hash of ${name}`), result: secret(`pass "word" of ${name}`) }),
};

export class Resources {
  #byUrn = new Map();

  constructor({ project, stack, preview }) {
    Object.assign(this, { project, stack, preview });
  }

  // One resource from its recorded request.
  register(request) {
    const urn = this.#urn(request);
    const id = this.#id(request);
    const outputs = request.custom ? this.#outputs(request) : {};
    this.#byUrn.set(urn, { urn, id, state: outputs });
    return { urn, id, object: this.#answer(outputs, request, request.supportspartialvalues) };
  }

  // A resource that exists; a stack that is referred to has two outputs.
  read(request) {
    const state = request.type === "pulumi:pulumi:StackReference"
      ? { name: request.id, outputs: { domain: "example.test", key: secret("shared key") }, secretOutputNames: ["key"] }
      : { ...this.#known(computed[request.type]?.(request.name) ?? {}), ...request.properties };
    const urn = this.#urn(request);
    this.#byUrn.set(urn, { urn, id: request.id, state });
    return { urn, properties: this.#answer(state, request, true) };
  }

  // The built-in function pulumi:pulumi:getResource.
  find(urn) {
    return this.#byUrn.get(urn);
  }

  #urn({ type, name, parent }) {
    const chain = parent ? parent.split("::")[2] : "";
    const above = chain === "" || chain === "pulumi:pulumi:Stack" ? "" : `${chain}$`;
    return `urn:pulumi:${this.stack}::${this.project}::${above}${type}::${name}`;
  }

  #id({ type, name, custom, importid }) {
    if (!custom) return "";
    if (importid) return importid;
    if (this.preview) return type.startsWith("pulumi:providers:") ? unknown : "";
    return `id-of-${name}`;
  }

  #outputs(request) {
    const outputs = { ...this.#known(computed[request.type]?.(request.name) ?? {}), ...request.object };
    for (const name of request.additionalsecretoutputs) {
      if (name in outputs) outputs[name] = secret(withoutSecrets(outputs[name]));
    }
    return outputs;
  }

  #known(outputs) {
    return this.preview ? Object.fromEntries(Object.keys(outputs).map((name) => [name, unknown])) : outputs;
  }

  #answer(outputs, request, partial) {
    const kept = partial ? outputs : Object.fromEntries(Object.entries(outputs).filter(([, value]) => !containsUnknown(value)));
    return request.acceptsecrets ? kept : withoutSecrets(kept);
  }
}
