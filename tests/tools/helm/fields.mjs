// The fields that objects of Kubernetes have, read from the type declarations of the models: their validators let unknown ones pass.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const modules = join(import.meta.dirname, 'node_modules');
const declarations = new Map();

const resolve = (specifier, from) => {
  const path = specifier.startsWith('.') ? join(dirname(from), specifier) : join(modules, specifier);
  return path.replace(/(\.js)?$/, '.d.ts');
};

// { fields: Map of name → type text, imports: Map of type name → file }, or null for a type that is no interface.
const read = (file) => {
  if (declarations.has(file)) {
    return declarations.get(file);
  }
  const text = readFileSync(file, 'utf8').replace(/^ *\/\*[\s\S]*?\*\/\n/gm, '');
  const imports = new Map([...text.matchAll(/^import \{ (.+?) \} from "(.+?)";$/gm)]
    .flatMap(([, names, from]) => names.split(', ').map((name) => [name, resolve(from, file)])));
  const body = /^export interface \w+.*? \{\n([\s\S]*?)^\}/m.exec(text)?.[1];
  const fields = body && new Map([...body.matchAll(/^ {4}"(.+?)"\??: (.+|\{\n[\s\S]+?\n {4}\});$/gm)].map(([, name, type]) => [name, type.trim()]));
  const declaration = fields ? { fields, imports, file } : null;
  declarations.set(file, declaration);
  return declaration;
};

const walk = (value, type, declaration, path, unknown) => {
  if (value === null || typeof value !== 'object') {
    return;
  }
  const list = /^Array<([\s\S]+)>$/.exec(type);
  const map = /^\{\s*\[key: string\]: ([\s\S]+?);?\s*\}$/.exec(type);
  if (list) {
    value.forEach((item, index) => walk(item, list[1], declaration, `${path}[${index}]`, unknown));
  } else if (map) {
    Object.entries(value).forEach(([key, item]) => walk(item, map[1], declaration, `${path}.${key}`, unknown));
  } else {
    const file = declaration.imports.get(type);
    const next = file && existsSync(file) ? read(file) : null;
    if (!next) {
      unknown.push(`${path}: an object where the model has ${type}`);
      return;
    }
    fields(value, next, path, unknown);
  }
};

const fields = (value, declaration, path, unknown) => {
  for (const [name, item] of Object.entries(value)) {
    const type = declaration.fields.get(name);
    if (type === undefined) {
      unknown.push(`${path}.${name}: no such field`);
    } else {
      walk(item, type, declaration, `${path}.${name}`, unknown);
    }
  }
};

/** Paths of fields that the model of an object does not have. */
export const unknownFields = (object) => {
  const file = join(modules, 'kubernetes-models', object.apiVersion, `${object.kind}.d.ts`);
  if (!existsSync(file)) {
    return [`${object.apiVersion} ${object.kind}: no such model`];
  }
  const unknown = [];
  fields(object, read(file), object.kind, unknown);
  return unknown;
};

/** What the validator of the models has against an object. */
export const violations = async (object) => {
  const models = await import(pathToFileURL(join(modules, 'kubernetes-models', object.apiVersion, `${object.kind}.js`)));
  try {
    new models[object.kind](object).validate();
    return [];
  } catch (error) {
    return [error.message];
  }
};
