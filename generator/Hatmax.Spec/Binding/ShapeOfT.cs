using System.Diagnostics.CodeAnalysis;

namespace Hatmax.Spec.Binding;

/// <summary>A shape that gives a <typeparamref name="T"/>.</summary>
internal abstract class Shape<T> : Shape
{
    /// <summary>
    /// Reads a value. False: nothing usable, and a diagnostic says why. True: usable, perhaps a substitute for something that a
    /// diagnostic was reported about, so that the rest can still be judged.
    /// </summary>
    public abstract bool Read(YamlNode node, in Place place, [MaybeNullWhen(false)] out T value);
}
