// Usage: node validate-bom.mjs FILE … Exits with 1 and prints what is wrong when a file is not a CycloneDX 1.6 document.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv';

const library = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library');
const root = library.slice(0, library.lastIndexOf('cyclonedx-library') + 'cyclonedx-library'.length);
const schema = (name) => JSON.parse(readFileSync(join(root, 'res', 'schema', name), 'utf8'));

// Formats are not checked: no package that knows them is needed for what these files hold.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
for (const name of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json']) {
  // The package refers to its files by name.
  ajv.addSchema({ ...schema(name), $id: `http://cyclonedx.org/schema/${name}` });
}
const validate = ajv.compile(schema('bom-1.6.SNAPSHOT.schema.json'));

let failed = false;
for (const file of process.argv.slice(2)) {
  const bom = JSON.parse(readFileSync(file, 'utf8'));
  if (!validate(bom)) {
    failed = true;
    console.log(`${file}: ${JSON.stringify(validate.errors, null, 1)}`);
  }

  // What the schema cannot say: references are unique, and dependencies refer to something.
  const parts = [bom.metadata.component, ...bom.components].map((part) => part['bom-ref']);
  const known = new Set(parts);
  const dangling = bom.dependencies.flatMap((entry) => [entry.ref, ...entry.dependsOn]).filter((ref) => !known.has(ref));
  if (known.size !== parts.length || dangling.length > 0) {
    failed = true;
    console.log(`${file}: ${parts.length - known.size} references twice, dangling: ${dangling.join(', ')}`);
  }
}
process.exit(failed ? 1 : 0);
