namespace Hatmax.Breaking.Tests;

/// <summary>A spec that has a bit of everything, and edits of it.</summary>
internal static class SpecText
{
    public const string Shop = """
        version: "1.0"
        name: shop
        package: Acme.Shop
        deployment:
          platforms: [docker-compose, kubernetes]
          environments:
            dev: {platforms: docker-compose}
            prod: {domain: example.com, services: {orders: {domain: orders.example.com}}}
        services:
          orders:
            kind: atom
            models:
              Line:
                options: {audit: true, lifecycle: [before_create]}
                fields:
                  sku: {type: string, validations: [required, {max_len: 40}]}
                  amount: {type: int, default: 1, validations: [{min: 1}, {max: 99}]}
                  note: {type: text}
                  position: {type: int}
              Customer:
                fields:
                  email: {type: string, validations: [required]}
                  score: {type: float}
                  tier: {type: enum, values: [free, paid], default: free}
                  site: {type: string, validations: [{pattern: "^h"}]}
                  kind: {type: string, validations: [{one_of: [a, b]}]}
            aggregates:
              Order:
                audit: true
                soft_delete: true
                version_field: version
                fields:
                  code: {type: string, validations: [required, unique]}
                  placed_at: {type: datetime}
                  paid: {type: bool, default: false}
                children:
                  lines: {of: Line, order: {field: position}, updatable: [sku, amount, note, position]}
            usecases:
              place:
                input: {code: {type: string}, amount: {type: int}}
                steps:
                  - emit: {event: order.placed, data: {code: input.code, amount: input.amount}}
            auth: {enabled: true, mode: development, required_scopes: ["read:orders"]}
            api:
              base_path: /orders
              handlers:
                - {id: find, route: "GET /customers", source: repo, model: Customer, op: list}
                - {id: add, route: "POST /customers", source: repo, model: Customer, op: create}
                - {id: ship, route: "POST /orders/{id}/ship", source: repo, model: Order, op: custom, custom_operation: ship}
          stock:
            kind: atom
            models:
              Item:
                fields:
                  name: {type: string}
        routes:
          - match: "GET /shop/orders"
            upstream: {service: orders}

        """;

    public static SystemSpec Load(string text)
    {
        var result = SpecLoader.Load(text, "hatmax.yml");
        return result.Spec ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == Severity.Error)));
    }

    /// <summary>The shop with one text in the place of another, which must be there once.</summary>
    public static string Edit(string text, string old, string now)
    {
        Assert.Equal(2, text.Split(old).Length);
        return text.Replace(old, now, StringComparison.Ordinal);
    }

    /// <summary>Category and rule of every change, each once.</summary>
    public static string Rules(string old, string now) => string.Join(' ', BreakingChanges.Between(Load(old), Load(now))
        .Select(c => c.Rule.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
