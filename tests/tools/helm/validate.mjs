// Usage: node validate.mjs < JSON list of files with rendered manifests. Prints, as JSON, what is wrong with each file; "" for nothing.
import { readFileSync } from 'node:fs';
import yaml from 'js-yaml';
import { unknownFields, violations } from './fields.mjs';

const judge = async (object) => {
  const unknown = unknownFields(object);
  const wrong = unknown.some((text) => text.endsWith('no such model')) ? unknown : [...unknown, ...await violations(object)];
  return wrong.map((text) => `${object.kind}/${object.metadata?.name}: ${text}`);
};

const results = {};
for (const file of JSON.parse(readFileSync(0, 'utf8'))) {
  const objects = yaml.loadAll(readFileSync(file, 'utf8')).filter((object) => object !== null);
  results[file] = (await Promise.all(objects.map(judge))).flat().join('\n');
}
console.log(JSON.stringify(results));
