import yaml from 'js-yaml';

// Plain scalars as generator/Hatmax.Spec/Yaml/ScalarKinds.cs reads them.
const plain = (tag, pattern, construct) => new yaml.Type(`tag:yaml.org,2002:${tag}`, {
  kind: 'scalar',
  resolve: (text) => pattern.test(text ?? ''),
  construct,
});

const schema = yaml.FAILSAFE_SCHEMA.extend({
  implicit: [
    plain('null', /^(|~|null|Null|NULL)$/, () => null),
    plain('bool', /^(true|True|TRUE|false|False|FALSE)$/, (text) => /^t/i.test(text)),
    plain('int', /^[-+]?[0-9]+$/, Number),
    plain('float', /^[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?$/, Number),
  ],
});

export const parse = (text) => yaml.load(text, { schema });
