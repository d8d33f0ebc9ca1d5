using System.Globalization;

namespace Hatmax.Previews.Tests;

public sealed class DiagnosticTests
{
    [Fact]
    public void IdsAreSortedUniqueAndInTheirRange()
    {
        var ids = PreviewDiagnostics.All.Select(kind => int.Parse(kind.Id.AsSpan(3), CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(ids.Distinct().Order(), ids);
        Assert.All(ids, id => Assert.InRange(id, 750, 779));
    }
}
