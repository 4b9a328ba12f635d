package dev.gatehouse.jdbc.internal;

import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.introspect.AnnotatedWithParams;

/**
 * Makes records by their constructors. Jackson's own method handles are spun anew for every shape of a record: more than half
 * a second of each process's first moments.
 */
final class RecordsByConstructor extends ValueInstantiators.Base {
    @Override
    public ValueInstantiator modifyValueInstantiator(
            DeserializationConfig config, BeanDescription.Supplier described, ValueInstantiator usual) {
        return described.getBeanClass().isRecord() && usual instanceof StdValueInstantiator standard
                ? new ByConstructor(standard)
                : usual;
    }

    private static final class ByConstructor extends StdValueInstantiator {
        ByConstructor(StdValueInstantiator usual) {
            super(usual);
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, @Nullable Object[] values)
                throws JacksonException {
            AnnotatedWithParams creator = getWithArgsCreator();
            if (creator == null || !(creator.getAnnotated() instanceof Constructor<?> constructor)) {
                return super.createFromObjectWith(context, values);
            }
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                return context.handleInstantiationProblem(getValueClass(), values, rewrapCtorProblem(context, e));
            }
        }
    }
}
