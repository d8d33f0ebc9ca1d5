namespace Hatmax.Spec;

/// <summary>The parts of the reference that are prose.</summary>
internal static class LanguageReferenceText
{
    public const string Introduction = """
        # The language of hatmax.yml

        This page is written from the definitions that the loader itself uses; a test keeps it up to date. Every example is a whole
        spec that `hatmax validate` reads.

        - The file is `hatmax.yaml`, `hatmax.yml` or `monorepo.yaml`, the first that exists. It is one YAML 1.2 document in UTF-8.
        - Unknown keys are errors. Maps and lists may be left empty (`models:`).
        - Text may be written with or without quotes. In `{…}` and `[…]` a text with `[`, `{`, `,` or `: ` in it needs quotes.
        - `true` and `false` are the only booleans; numbers are decimal.
        - Aliases (`&name`, `*name`) work; merge keys (`<<`) and tags (`!name`) do not.
        """;

    public const string Values = """

        ## Types

        | Type | Holds |
        |---|---|
        | `string`, `text` | text; `text` may be long |
        | `email` | an e-mail address |
        | `bool`, `boolean` | true or false |
        | `uuid` | a UUID |
        | `int`, `long` | a whole number of 32 or 64 bits |
        | `float`, `double` | a floating point number of 32 or 64 bits |
        | `decimal` | an exact decimal number |
        | `date`, `datetime` | a day; an instant in UTC (RFC 3339) |
        | `duration` | a length of time (ISO 8601) |
        | `json` | any JSON value |
        | `enum` with `values`, or `enum(draft, done)` | one of the values |
        | `ref` with `to`, or `ref(List)` | the id of another model or aggregate |
        | `T?` | a value that may be missing |
        | `T[]`, `T[]?` | a list |

        ```yaml
        services:
          todo:
            models:
              Item:
                fields:
                  text: string
                  state: enum(draft, done)
                  due: date?
                  labels: string[]
        ```

        ## Rules

        | Rule | Holds when the value |
        |---|---|
        | `required` | is there and not empty |
        | `min`, `max` | is not below, not above the argument |
        | `min_length`, `max_length` (`min_len`, `max_len`) | has at least, at most that many characters or items |
        | `pattern` (`regex`, `format`) | matches the regular expression |
        | `email` (`is_email`) | is an e-mail address |
        | `url` | is an absolute http or https URL |
        | `uuid` | is a UUID |
        | `one_of` | is one of a list of values |
        | `unique` | is held by no other record |

        A rule is a word, a map with one key, or `{name, value}`; all of them can also be keys of one map.

        ```yaml
        services:
          todo:
            models:
              Item:
                fields:
                  text:
                    type: string
                    validations: [required, {min_length: 3}, {name: max_length, value: 120}]
                  color:
                    type: string
                    validations: {one_of: [red, green, blue]}
        ```

        ## Expressions

        An expression is a text: a name or dotted path such as `role.id`, a call, or a text with `{{user.name}}` in it. Maps and lists of
        expressions are expressions.

        ```yaml
        services:
          billing:
            kind: composite
            usecases:
              Charge:
                input: {user_id: uuid}
                steps:
                  - return: {user: user_id, note: 'Charged {{user_id}}'}
        ```

        ## Durations

        Numbers with the units `h`, `m`, `s`, `ms`, `us` and `ns`, such as `1m30s`; a whole number is seconds.

        ```yaml
        middlewares:
          global:
            timeout: 1m30s
        ```
        """;
}
