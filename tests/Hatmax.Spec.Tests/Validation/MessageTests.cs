using System.Text;
using Hatmax.Spec.Reporting;
using Hatmax.Spec.Tests.Reporting;

namespace Hatmax.Spec.Tests.Validation;

public class MessageTests
{
    [Fact]
    public void Messages_of_all_samples_are_as_written_down()
    {
        var text = new StringBuilder();
        foreach (var id in DiagnosticCatalogue.All.Select(d => d.Id).Where(i => string.CompareOrdinal(i, "HMX0200") >= 0))
        {
            var sample = DiagnosticSample.Find(id)!;
            var found = SpecLoader.Load(sample.Text, id + ".yml").Diagnostics;
            text.Append(DiagnosticText.Write([.. found.Where(d => d.Id == id)], sample.Text, color: false)).Append('\n');
        }

        GoldenFile.Check("messages.txt", text.ToString());
    }
}
