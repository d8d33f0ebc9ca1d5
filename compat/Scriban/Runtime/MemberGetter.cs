using System.Reflection;

namespace Scriban.Runtime;

/// <summary>Reads one member of one type.</summary>
internal abstract class MemberGetter
{
    public abstract object? Get(object target);

    public static MemberGetter Create(PropertyInfo property)
    {
        var owner = property.DeclaringType!;
        if (owner.IsValueType)
        {
            return new ReflectedProperty(property);
        }

        var type = property.PropertyType;
        var getter = !type.IsValueType ? typeof(ReferenceProperty<>)
            : type == typeof(bool) ? typeof(BooleanProperty<>)
            : type == typeof(int) ? typeof(IntegerProperty<>)
            : null;
        return getter is null
            ? new ReflectedProperty(property)
            : (MemberGetter)Activator.CreateInstance(getter.MakeGenericType(owner), property.GetMethod)!;
    }

    public static MemberGetter Create(FieldInfo field) => new ReflectedField(field);

    private sealed class ReferenceProperty<TOwner>(MethodInfo method) : MemberGetter
        where TOwner : class
    {
        private readonly Func<TOwner, object?> _read = method.CreateDelegate<Func<TOwner, object?>>();

        public override object? Get(object target) => _read((TOwner)target);
    }

    private sealed class BooleanProperty<TOwner>(MethodInfo method) : MemberGetter
        where TOwner : class
    {
        private readonly Func<TOwner, bool> _read = method.CreateDelegate<Func<TOwner, bool>>();

        public override object? Get(object target) => Boxed.Of(_read((TOwner)target));
    }

    private sealed class IntegerProperty<TOwner>(MethodInfo method) : MemberGetter
        where TOwner : class
    {
        private readonly Func<TOwner, int> _read = method.CreateDelegate<Func<TOwner, int>>();

        public override object? Get(object target) => _read((TOwner)target);
    }

    private sealed class ReflectedProperty(PropertyInfo property) : MemberGetter
    {
        public override object? Get(object target) => property.GetValue(target);
    }

    private sealed class ReflectedField(FieldInfo field) : MemberGetter
    {
        public override object? Get(object target) => field.GetValue(target);
    }
}
