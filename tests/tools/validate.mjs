// Usage: node validate.mjs SCHEMA < list of files as JSON. Prints, as JSON, what is wrong with each file by its name; "" for nothing.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from './yaml.mjs';

const schema = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const validate = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: false }).compile(schema);

const judge = (file) => {
  let value;
  try {
    value = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return `yaml: ${error.reason}`;
  }
  return validate(value) ? '' : JSON.stringify(validate.errors);
};

const files = JSON.parse(readFileSync(0, 'utf8'));
console.log(JSON.stringify(Object.fromEntries(files.map((file) => [file, judge(file)]))));
