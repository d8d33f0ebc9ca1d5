// Property values on the wire: what is secret, what is unknown.
import { createRequire } from "node:module";

const { Struct } = createRequire(import.meta.url)("google-protobuf/google/protobuf/struct_pb.js");

export const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const signature = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";

export const secret = (value) => ({ [signature]: secretSignature, value });

export const isSecret = (value) => value?.[signature] === secretSignature;

export const containsUnknown = (value) =>
  value === unknown || (typeof value === "object" && value !== null && Object.values(value).some(containsUnknown));

export function withoutSecrets(value) {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== "object" || value === null) return value;
  if (isSecret(value)) return withoutSecrets(value.value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutSecrets(inner)]));
}

export const toStruct = (object) => Struct.fromJavaScript(object);

export const fromStruct = (struct) => struct?.toJavaScript() ?? {};
