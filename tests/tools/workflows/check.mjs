// Reads {"kind": "github" | "gitlab", "text": YAML} from standard input; writes {"errors": […], "tree": what was parsed}.
import { validateWorkflow } from '@action-validator/core';
import { readFileSync } from 'node:fs';
import yaml from 'js-yaml';

const { kind, text } = JSON.parse(readFileSync(0, 'utf8'));
const errors = kind === 'github' ? validateWorkflow(text).errors : [];
process.stdout.write(JSON.stringify({ errors, tree: yaml.load(text) }));
