using System.Reflection;
using Hatmax.Shared.Http;
using Hatmax.Shared.Validation;

namespace Hatmax.Docs.Tests;

/// <summary>The HTTP contract names every code that the runtime library has.</summary>
public sealed class ContractTests
{
    public static TheoryData<string> Codes => [.. Constants(typeof(ErrorCodes)), .. Constants(typeof(ValidationCodes))];

    [Theory]
    [MemberData(nameof(Codes))]
    public void EveryCodeIsDocumented(string code) =>
        Assert.Contains(Repository.Document("docs/generated-code.md").CodeSpans, span => span.Split(' ').Contains(code));

    [Fact]
    public void EveryDocumentedErrorExists()
    {
        var rows = Repository.Read("docs/generated-code.md").Split('\n').Select(line => line.Split('|'))
            .Where(cells => cells.Length == 5 && int.TryParse(cells[1], System.Globalization.CultureInfo.InvariantCulture, out _))
            .Select(cells => cells[2].Trim(' ', '`'));

        Assert.Equal(Constants(typeof(ErrorCodes)).Except(["unauthorized", "forbidden"]).Order(), rows.Order());
    }

    private static IEnumerable<string> Constants(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
}
