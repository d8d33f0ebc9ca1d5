namespace Hatmax.Breaking.Tests;

/// <summary>One edit per rule: exactly the rules that it breaks.</summary>
public sealed class RuleTests
{
    [Theory]
    // HTTP
    [InlineData("base_path: /orders", "base_path: /sales", "BASE_PATH_CHANGED")]
    [InlineData("        - {id: find, route: \"GET /customers\", source: repo, model: Customer, op: list}\n", "", "ROUTE_REMOVED")]
    [InlineData("GET /customers", "GET /people", "ROUTE_PATH_CHANGED")]
    [InlineData("POST /orders/{id}/ship", "PUT /orders/{id}/ship", "ROUTE_METHOD_CHANGED")]
    [InlineData("model: Customer, op: list", "model: Customer, op: custom, custom_operation: find", "ROUTE_MEANING_CHANGED")]
    [InlineData("          score: {type: float}\n", "", "COLUMN_REMOVED MEMBER_REMOVED PROPERTY_REMOVED")]
    [InlineData("score: {type: float}", "points: {type: float, was: score}", "MEMBER_RENAMED")]
    [InlineData("score: {type: float}", "score: {type: string}", "COLUMN_TYPE_CHANGED MEMBER_TYPE_CHANGED PROPERTY_TYPE_CHANGED")]
    [InlineData("email: {type: string, validations: [required]}", "email: {type: string}", "COLUMN_NULL_CHANGED MEMBER_OPTIONAL PROPERTY_TYPE_CHANGED")]
    [InlineData("score: {type: float}", "score: {type: float, validations: [required]}", "COLUMN_NULL_CHANGED MEMBER_REQUIRED PROPERTY_TYPE_CHANGED")]
    [InlineData("score: {type: float}", "score: {type: float, default: 1}", "COLUMN_NULL_CHANGED NULL_REFUSED PROPERTY_TYPE_CHANGED")]
    [InlineData("amount: {type: int, default: 1", "amount: {type: int, default: 2", "DEFAULT_CHANGED")]
    [InlineData("paid: {type: bool, default: false}", "paid: {type: bool, default: true}", "DEFAULT_CHANGED")]
    [InlineData("updatable: [sku, amount, note, position]", "updatable: [sku, amount]", "MEMBER_NOT_UPDATABLE")]
    [InlineData("{max: 99}", "{max: 9}", "RANGE_NARROWED")]
    [InlineData("default: 1, validations: [{min: 1}", "default: 2, validations: [{min: 2}", "DEFAULT_CHANGED RANGE_NARROWED")]
    [InlineData("{max_len: 40}", "{max_len: 39}", "RANGE_NARROWED")]
    [InlineData("note: {type: text}", "note: {type: text, validations: [{min_len: 1}]}", "RANGE_NARROWED")]
    [InlineData("{pattern: \"^h\"}", "{pattern: \"^https\"}", "PATTERN_CHANGED")]
    [InlineData("email: {type: string,", "email: {type: email,", "FORMAT_ADDED")]
    [InlineData("values: [free, paid]", "values: [free]", "STORED_VALUE_REMOVED VALUE_REMOVED")]
    [InlineData("one_of: [a, b]", "one_of: [a]", "VALUE_REMOVED")]
    [InlineData("note: {type: text}", "note: {type: text, validations: [{one_of: [x]}]}", "VALUE_REMOVED")]
    [InlineData("email: {type: string, validations: [required]}", "email: {type: string, validations: [required, unique]}", "UNIQUE_ADDED UNIQUE_OVER_ROWS")]
    [InlineData("{of: Line,", "{of: Line, fk: {on_delete: restrict},", "DELETE_RESTRICTED")]
    [InlineData("        version_field: version\n", "", "COLUMN_REMOVED ETAG_REMOVED MEMBER_REMOVED")]
    [InlineData("required_scopes: [\"read:orders\"]", "required_scopes: [\"read:orders\", \"write:orders\"]", "PERMISSION_REQUIRED")]
    [InlineData("mode: development", "mode: production", "AUTH_CHANGED")]
    [InlineData("    upstream: {service: orders}", "    resource: {type: order, action: read}\n    upstream: {service: orders}", "PERMISSION_REQUIRED")]
    [InlineData("GET /shop/orders", "GET /shop/all", "ROUTE_REMOVED")]
    // DATA
    [InlineData("        audit: true\n        soft_delete: true\n", "        audit: true\n        soft_delete: true\n        table: sales\n", "TABLE_RENAMED")]
    [InlineData("        soft_delete: true\n", "        soft_delete: true\n        id: key\n", "COLUMN_RENAMED")]
    [InlineData("{of: Line,", "{of: Line, fk: {name: owner_id},", "COLUMN_RENAMED")]
    [InlineData("          score: {type: float}\n", "          score: {type: float}\n          rank: {type: int, validations: [required]}\n", "COLUMN_NEEDS_VALUE MEMBER_REQUIRED")]
    [InlineData("        soft_delete: true\n", "", "INDEX_CHANGED SOFT_DELETE_REMOVED")]
    [InlineData("  orders:\n    kind: atom\n", "  orders:\n    kind: atom\n    repo_impl: postgres\n", "SECRET_REQUIRED STORE_CHANGED")]
    [InlineData("      Customer:\n        fields:\n", "      Customer:\n        drop: [nickName]\n        fields:\n", "COLUMN_DROPPED")]
    [InlineData("    kind: atom\n    models:\n      Item", "    kind: atom\n    drop: old_items\n    models:\n      Item", "TABLE_DROPPED")]
    // EVENTS
    [InlineData("event: order.placed", "event: order.made", "EVENT_REMOVED")]
    [InlineData("{code: input.code, amount: input.amount}", "{code: input.code}", "EVENT_MEMBER_REMOVED")]
    [InlineData("{code: {type: string}, amount: {type: int}}", "{code: {type: string}, amount: {type: decimal}}", "EVENT_MEMBER_TYPE_CHANGED")]
    // CODE
    [InlineData("package: Acme.Shop", "package: Acme.Store", "NAMESPACE_CHANGED")]
    [InlineData(", lifecycle: [before_create]", "", "HOOK_REMOVED")]
    [InlineData("custom_operation: ship", "custom_operation: send", "OPERATION_REMOVED")]
    // DEPLOY
    [InlineData("  orders:\n    kind: atom\n", "  orders:\n    kind: atom\n    port: 9000\n", "PORT_CHANGED")]
    [InlineData("    dev: {platforms: docker-compose}\n", "", "ENVIRONMENT_REMOVED")]
    [InlineData("platforms: [docker-compose, kubernetes]", "platforms: [kubernetes]", "PLATFORM_REMOVED")]
    [InlineData("{domain: orders.example.com}", "{domain: sales.example.com}", "DOMAIN_CHANGED")]
    public void An_edit_breaks_exactly_that(string old, string now, string rules) =>
        Assert.Equal(rules, SpecText.Rules(SpecText.Shop, SpecText.Edit(SpecText.Shop, old, now)));

    [Theory]
    [InlineData("{max: 99}", "{max: 999}")]
    [InlineData("[{min: 1}, {max: 99}]", "[]")]
    [InlineData("values: [free, paid]", "values: [free, paid, vip]")]
    [InlineData("          score: {type: float}\n", "          score: {type: float}\n          rank: {type: int}\n")]
    [InlineData("          score: {type: float}\n", "          score: {type: float}\n          rank: {type: string, validations: [unique]}\n")]
    [InlineData("      handlers:\n", "      handlers:\n        - {id: one, route: \"GET /customers/{id}\", source: repo, model: Customer, op: get}\n")]
    [InlineData("enabled: true,", "enabled: false,")]
    [InlineData("\"POST /orders/{id}/ship\"", "\"POST /orders/{order}/ship\"")]
    [InlineData("[required, unique]", "[required]")]
    [InlineData("kind: atom\n    models:\n      Item", "kind: domain\n    models:\n      Item")]
    [InlineData("    prod: {", "    test: {platforms: nomad}\n    prod: {")]
    public void An_addition_or_a_loosening_breaks_nothing(string old, string now) =>
        Assert.Equal("", SpecText.Rules(SpecText.Shop, SpecText.Edit(SpecText.Shop, old, now)));

    [Fact]
    public void Nothing_breaks_against_itself() => Assert.Equal("", SpecText.Rules(SpecText.Shop, SpecText.Shop));

    [Fact]
    public void Auth_that_was_off_is_a_change_for_every_caller()
    {
        var off = SpecText.Edit(SpecText.Shop, "enabled: true,", "enabled: false,");
        Assert.Equal("AUTH_REQUIRED PERMISSION_REQUIRED", SpecText.Rules(off, SpecText.Shop));
    }

    [Fact]
    public void A_service_that_is_gone_takes_its_routes_and_tables_along()
    {
        var start = SpecText.Shop.IndexOf("  stock:", StringComparison.Ordinal);
        var without = SpecText.Shop.Remove(start, SpecText.Shop.IndexOf("routes:\n", StringComparison.Ordinal) - start);
        var changes = BreakingChanges.Between(SpecText.Load(SpecText.Shop), SpecText.Load(without));
        Assert.Equal(6, changes.Count(c => c.Rule.Id == "ROUTE_REMOVED"));
        Assert.Equal(["ROUTE_REMOVED", "TABLE_REMOVED", "SERVICE_REMOVED"], changes.Select(c => c.Rule.Id).Distinct());
        Assert.All(changes, c => Assert.True(c.InOld));
    }

    [Fact]
    public void A_new_service_moves_the_ports_that_follow_from_names()
    {
        var with = SpecText.Edit(SpecText.Shop, "  stock:\n", "  accounts: {kind: atom}\n  stock:\n");
        Assert.Equal("PORT_CHANGED", SpecText.Rules(SpecText.Shop, with));
    }

    [Fact]
    public void A_model_that_is_gone_takes_its_type_along()
    {
        var without = SpecText.Edit(SpecText.Shop, "      Item:\n        fields:\n          name: {type: string}", "      Thing:\n        fields:\n          name: {type: string}");
        Assert.Equal("ROUTE_REMOVED TABLE_REMOVED TYPE_REMOVED", SpecText.Rules(SpecText.Shop, without));
        var renamed = SpecText.Edit(without, "      Thing:\n", "      Thing:\n        was: Item\n");
        Assert.Equal("ROUTE_PATH_CHANGED", SpecText.Rules(SpecText.Shop, renamed));
    }

    [Fact]
    public void A_root_that_was_renamed_keeps_its_rows()
    {
        var renamed = SpecText.Edit(SpecText.Shop, "      Order:\n", "      Sale:\n        was: Order\n");
        renamed = SpecText.Edit(renamed, "model: Order,", "model: Sale,");
        Assert.Equal("ROUTE_PATH_CHANGED", SpecText.Rules(SpecText.Shop, renamed));
    }

    [Fact]
    public void What_is_dropped_is_told_at_its_acknowledgement_and_once()
    {
        var removed = SpecText.Edit(SpecText.Shop, "          score: {type: float}\n", "");
        var dropped = SpecText.Edit(removed, "      Customer:\n", "      Customer:\n        drop: [Score]\n");
        var change = Assert.Single(BreakingChanges.Between(SpecText.Load(SpecText.Shop), SpecText.Load(dropped)), c => c.Rule.Category == BreakingCategory.Data);
        Assert.Equal(("COLUMN_DROPPED", false, "The column 'score' of 'customers' is dropped with its values."), (change.Rule.Id, change.InOld, change.Message));
        Assert.Equal("drop: [Score]", dropped.Split('\n')[change.Span.Line - 1].Trim());
        Assert.Equal("COLUMN_DROPPED", SpecText.Rules(removed, dropped));
        Assert.Equal("", SpecText.Rules(dropped, dropped));
    }

    [Fact]
    public void A_table_that_is_dropped_is_not_left_behind()
    {
        var without = SpecText.Edit(SpecText.Shop, "    models:\n      Item:\n", "    drop: [items]\n    models:\n      Thing:\n");
        Assert.Equal("ROUTE_REMOVED TABLE_DROPPED TYPE_REMOVED", SpecText.Rules(SpecText.Shop, without));
    }

    [Fact]
    public void A_model_that_comes_back_without_a_field_drops_it_from_what_a_database_may_have()
    {
        var with = SpecText.Edit(SpecText.Shop, "      Item:\n", "      Thing:\n        drop: [size]\n        fields: {name: string}\n      Item:\n");
        Assert.Equal("COLUMN_DROPPED", SpecText.Rules(SpecText.Shop, with));
    }

    [Fact]
    public void Every_rule_is_reported_by_some_test_above()
    {
        var reported = typeof(RuleTests).GetMethod(nameof(An_edit_breaks_exactly_that))!.GetCustomAttributesData()
            .Where(a => a.AttributeType == typeof(InlineDataAttribute))
            .SelectMany(a => ((IEnumerable<System.Reflection.CustomAttributeTypedArgument>)a.ConstructorArguments[0].Value!).Last().Value!.ToString()!.Split(' '))
            .Concat(["AUTH_REQUIRED", "TABLE_REMOVED", "TYPE_REMOVED", "SERVICE_REMOVED"]);
        Assert.Empty(BreakingRules.All.Select(r => r.Id).Except(reported));
    }

    [Fact]
    public void Rules_have_ids_of_their_own_in_words()
    {
        Assert.Equal(BreakingRules.All.Length, BreakingRules.All.Select(r => r.Id).Distinct().Count());
        Assert.All(BreakingRules.All, r => Assert.Matches("^[A-Z]+(_[A-Z]+)+$", r.Id));
        Assert.All(BreakingRules.All, r => Assert.Equal(r, BreakingRules.Find(r.Id)));
    }
}
