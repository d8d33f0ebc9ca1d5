// An engine for one run of one program. It prints its address, writes every request to a file, one JSON object a line, and ends with its standard input.
import { createRequire } from "node:module";
import { openSync, writeSync } from "node:fs";
import { parseArgs } from "node:util";
import { toRecord } from "./record.mjs";
import { Resources } from "./resources.mjs";
import { toStruct } from "./struct.mjs";

const require = createRequire(import.meta.url);
const grpc = require("@grpc/grpc-js");
const { Empty } = require("google-protobuf/google/protobuf/empty_pb.js");
const resourceMessages = require("@pulumi/pulumi/proto/resource_pb.js");
const providerMessages = require("@pulumi/pulumi/proto/provider_pb.js");
const engineMessages = require("@pulumi/pulumi/proto/engine_pb.js");
const { ResourceMonitorService } = require("@pulumi/pulumi/proto/resource_grpc_pb.js");
const { EngineService } = require("@pulumi/pulumi/proto/engine_grpc_pb.js");

const { values: flags } = parseArgs({
  options: {
    log: { type: "string" },
    project: { type: "string" },
    stack: { type: "string" },
    preview: { type: "boolean", default: false },
    lacks: { type: "string", multiple: true, default: [] }, // a feature
    without: { type: "string", multiple: true, default: [] }, // a method
    fail: { type: "string", multiple: true, default: [] }, // name of a resource=STATUS:message
    result: { type: "string", multiple: true, default: [] }, // name of a resource=FAIL or SKIP
    vanish: { type: "string" }, // name of the resource that ends the engine
  },
});

const resources = new Resources(flags);
const log = openSync(flags.log, "a");
const failures = new Map(flags.fail.map((text) => {
  const [, name, code, details] = /^(.*?)=([A-Z_]+):(.*)$/s.exec(text);
  return [name, { code: grpc.status[code], details }];
}));
const results = new Map(flags.result.map((text) => text.split("=")));
const features = [
  "secrets", "resourceReferences", "outputValues", "aliasSpecs", "deletedWith", "replaceWith", "replacementTrigger",
  "transforms", "invokeTransforms", "parameterization", "resourceHooks", "errorHooks", "sendsOptionsToHooks",
].filter((feature) => !flags.lacks.includes(feature));
let root = "";

const monitor = {
  supportsFeature: (request) => message(resourceMessages.SupportsFeatureResponse, { hassupport: features.includes(request.id) }),
  registerResource: (request) => {
    const { urn, id, object } = resources.register(request);
    const result = results.get(request.name);
    if (!result) return message(resourceMessages.RegisterResourceResponse, { urn, id, object: toStruct(object) });
    if (!request.supportsresultreporting) throw { code: grpc.status.INTERNAL, details: "resource registration failed" };
    return message(resourceMessages.RegisterResourceResponse, { urn, object: toStruct({}), result: resourceMessages.Result[result] });
  },
  registerResourceOutputs: () => new Empty(),
  readResource: (request) => {
    const { urn, properties } = resources.read(request);
    return message(resourceMessages.ReadResourceResponse, { urn, properties: toStruct(properties) });
  },
  invoke: (request) => {
    const found = request.tok === "pulumi:pulumi:getResource" ? resources.find(request.args.urn) : request.args;
    if (!found) throw { code: grpc.status.UNKNOWN, details: `unknown resource ${request.args.urn}` };
    return message(providerMessages.InvokeResponse, { pb_return: toStruct(found) });
  },
  signalAndWaitForShutdown: () => new Empty(),
};

const engine = {
  log: () => new Empty(),
  getRootResource: () => message(engineMessages.GetRootResourceResponse, { urn: root }),
  setRootResource: (request) => {
    root = request.urn;
    return new engineMessages.SetRootResourceResponse();
  },
};

const server = new grpc.Server({ "grpc.max_receive_message_length": 400 * 1024 * 1024, "grpc.max_send_message_length": 400 * 1024 * 1024 });
server.addService(ResourceMonitorService, handlers(monitor));
server.addService(EngineService, handlers(engine));
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  process.stdout.write(`127.0.0.1:${port}\n`);
});
process.stdin.resume().on("end", () => process.exit(0));

function handlers(methods) {
  const known = Object.entries(methods).filter(([method]) => !flags.without.includes(method));
  return Object.fromEntries(known.map(([method, answer]) => [method, (call, callback) => {
    const request = toRecord(call.request);
    writeSync(log, `${JSON.stringify({ method, request })}\n`);
    if (flags.vanish !== undefined && request.name === flags.vanish) process.exit(0);
    try {
      if (failures.has(request.name)) throw failures.get(request.name);
      callback(null, answer(request));
    } catch (error) {
      callback(error);
    }
  }]));
}

function message(type, fields) {
  const result = new type();
  for (const [name, value] of Object.entries(fields)) {
    result[name === "pb_return" ? "setReturn" : `set${name[0].toUpperCase()}${name.slice(1)}`](value);
  }
  return result;
}
