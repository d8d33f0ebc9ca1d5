// A request as one JSON object: names as the stubs have them, values of properties as they are on the wire.
import { fromStruct } from "./struct.mjs";

const structs = { object: "getObject", outputs: "getOutputs", properties: "getProperties", args: "getArgs" };
const optionals = { protect: "hasProtect", retainondelete: "hasRetainondelete" };

export function toRecord(message) {
  const record = plain(message.toObject());
  for (const [field, getter] of Object.entries(structs)) {
    if (message[getter]) record[field] = fromStruct(message[getter]());
  }
  for (const [field, has] of Object.entries(optionals)) {
    if (message[has] && !message[has]()) delete record[field];
  }
  return record;
}

// The stubs name a repeated field fooList and a map fooMap, which is a list of pairs.
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined).map(([key, inner]) => {
    if (key.endsWith("Map")) return [key.slice(0, -3), Object.fromEntries(inner.map(([name, entry]) => [name, plain(entry)]))];
    return [key.endsWith("List") ? key.slice(0, -4) : key, plain(inner)];
  }));
}
