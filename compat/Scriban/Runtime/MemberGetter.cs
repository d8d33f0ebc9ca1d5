using System.Reflection;

namespace Scriban.Runtime;

/// <summary>
/// Reads one member of one type. Delegates over reference types, bool and int cost no compilation at run time, as an expression tree
/// would, and are as quick as reflection the first time and much quicker after.
/// </summary>
internal abstract class MemberGetter
{
    public abstract object? Get(object target);

    public static MemberGetter Create(PropertyInfo property)
    {
        var owner = property.DeclaringType!;
        var type = property.PropertyType;
        var getter = owner.IsValueType ? null
            : !type.IsValueType ? typeof(ReferenceProperty<>)
            : type == typeof(bool) ? typeof(BooleanProperty<>)
            : type == typeof(int) ? typeof(IntegerProperty<>)
            : null;
        if (getter is null)
        {
            return new ReflectedProperty(property);
        }

        var result = (BoundProperty)Activator.CreateInstance(getter.MakeGenericType(owner))!;
        result.Bind(property.GetMethod!);
        return result;
    }

    public static MemberGetter Create(FieldInfo field) => new ReflectedField(field);

    private abstract class BoundProperty : MemberGetter
    {
        public abstract void Bind(MethodInfo method);
    }

    private sealed class ReferenceProperty<TOwner> : BoundProperty
        where TOwner : class
    {
        private Func<TOwner, object?> _read = null!;

        public override void Bind(MethodInfo method) => _read = method.CreateDelegate<Func<TOwner, object?>>();

        public override object? Get(object target) => _read((TOwner)target);
    }

    private sealed class BooleanProperty<TOwner> : BoundProperty
        where TOwner : class
    {
        private Func<TOwner, bool> _read = null!;

        public override void Bind(MethodInfo method) => _read = method.CreateDelegate<Func<TOwner, bool>>();

        public override object? Get(object target) => Boxed.Of(_read((TOwner)target));
    }

    private sealed class IntegerProperty<TOwner> : BoundProperty
        where TOwner : class
    {
        private Func<TOwner, int> _read = null!;

        public override void Bind(MethodInfo method) => _read = method.CreateDelegate<Func<TOwner, int>>();

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
