package dev.gatehouse.jdbc.internal;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * Reads records by their accessors, as a method reference does. Jackson asks a method handle of its own for every component,
 * which no compiler looks into: three fifths of what it takes to write a document.
 */
final class RecordsByAccessor extends ValueSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription.Supplier described, List<BeanPropertyWriter> usual) {
        return usual.stream()
                .map(property -> accessor(property.getMember().getMember())
                        .<BeanPropertyWriter>map(accessor -> new ByAccessor(property, accessor))
                        .orElse(property))
                .toList();
    }

    /** The accessor as a function; empty where it is none that we may call. */
    @SuppressWarnings("unchecked") // whatever is read is an object, boxed where it was none
    private static Optional<Function<Object, Object>> accessor(Object member) {
        if (!(member instanceof Method method) || !method.getDeclaringClass().isRecord()) {
            return Optional.empty();
        }
        MethodHandles.Lookup here = MethodHandles.lookup();
        try {
            MethodHandle accessor = here.unreflect(method);
            return Optional.of((Function<Object, Object>) LambdaMetafactory.metafactory(
                            here,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            accessor,
                            accessor.type().wrap())
                    .getTarget()
                    .invoke());
        } catch (IllegalAccessException notOurs) {
            return Optional.empty();
        } catch (Throwable e) {
            throw new IllegalStateException(method + " cannot be called", e);
        }
    }

    private static final class ByAccessor extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;

        private final transient Function<Object, Object> accessor;

        ByAccessor(BeanPropertyWriter usual, Function<Object, Object> accessor) {
            super(usual);
            this.accessor = accessor;
        }

        /** As Jackson does it for a property that is left out when it is null. */
        @Override
        public void serializeAsProperty(Object bean, JsonGenerator generator, SerializationContext context)
                throws Exception {
            Object value = accessor.apply(bean);
            if (value == null) {
                return;
            }
            ValueSerializer<Object> serializer = _serializer;
            if (serializer == null) {
                serializer = _dynamicSerializers.serializerFor(value.getClass());
            }
            if (serializer == null) {
                serializer = _findAndAddDynamic(_dynamicSerializers, value.getClass(), context);
            }
            generator.writeName(_name);
            if (_typeSerializer == null) {
                serializer.serialize(value, generator, context);
            } else {
                serializer.serializeWithType(value, generator, context, _typeSerializer);
            }
        }
    }
}
