// Usage: node hcl.mjs < list of HCL files as JSON. Prints, as JSON, the value of each file by its name, or its error as a text.
import { readFileSync } from 'node:fs';
import { parse } from '@cdktf/hcl2json';

const read = async (file) => {
  try {
    return await parse(file, readFileSync(file, 'utf8'));
  } catch (error) {
    return String(error);
  }
};

const files = JSON.parse(readFileSync(0, 'utf8'));
const values = {};
for (const file of files) {
  values[file] = await read(file);
}

console.log(JSON.stringify(values));
