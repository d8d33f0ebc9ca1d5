using Hatmax.Previews.Reading;

namespace Hatmax.Previews.Security;

/// <summary>Images that may be another one tomorrow.</summary>
internal static class ImageTagRule
{
    public static IEnumerable<SecurityNote> Check(ResourceStep step)
    {
        if (step.New is null)
        {
            return [];
        }

        var before = Images(step.Type, step.Old?.Inputs ?? PropertyValue.Empty).ToHashSet(StringComparer.Ordinal);
        return Images(step.Type, step.New.Inputs)
            .Where(image => IsMoving(image) && !before.Contains(image))
            .Select(image => new SecurityNote(SecurityLevel.Warning, step.Urn, "names an image by a tag that moves", image));
    }

    private static IEnumerable<string> Images(string type, PropertyValue inputs) => PropertyLeaves.Of(JobText.Parse(inputs))
        .Where(leaf => leaf.Value.Kind == ValueKind.Text)
        .Where(leaf => leaf.Name == "image" || (leaf.Path == "name" && type == "docker:index/remoteImage:RemoteImage"))
        .Select(leaf => leaf.Value.Text);

    // The id of an image and a digest never move; what is known only after the change cannot be judged.
    private static bool IsMoving(string image)
    {
        if (image.Contains('@', StringComparison.Ordinal) || image.Contains("sha256:", StringComparison.Ordinal) || image.Contains("known after", StringComparison.Ordinal))
        {
            return false;
        }

        var last = image[(image.LastIndexOf('/') + 1)..];
        return !last.Contains(':', StringComparison.Ordinal) || last.EndsWith(":latest", StringComparison.Ordinal);
    }
}
