package dev.gatehouse.desk;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every command and query that the facade's services take, and the records within them that are validated too. */
final class Commands {
    private Commands() {}

    static Set<Class<?>> all() {
        Set<Class<?>> found = new TreeSet<>(Comparator.comparing(Class::getName));
        Stream.of(Gatehouse.class.getMethods())
                .map(Method::getReturnType)
                .filter(service -> service.getName().startsWith("dev.gatehouse."))
                .flatMap(service -> Stream.of(service.getMethods()))
                .filter(Commands::isAsked)
                .map(method -> method.getParameterTypes()[1])
                .forEach(command -> add(command, found));
        return found;
    }

    /** Whether a provider sees an annotation: on the field, and not only on the type, as it is in {@code A.@NotNull B}. */
    static boolean has(RecordComponent component, Class<? extends Annotation> annotation) {
        return field(component).isAnnotationPresent(annotation)
                || component.getAccessor().isAnnotationPresent(annotation);
    }

    private static Field field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isAsked(Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        return parameters.length == 2
                && (parameters[0] == Call.class
                        || (parameters[0] == Caller.class && isQuery(parameters[1]))
                        || parameters[1] == DropDeadLetter.class);
    }

    /** Also those that ask for no aggregates, but for clocks or figures. */
    static boolean isQuery(Class<?> type) {
        return Query.class.isAssignableFrom(type)
                || (type.isRecord() && type.getSimpleName().endsWith("Query"));
    }

    private static void add(Class<?> record, Set<Class<?>> found) {
        if (!found.add(record)) {
            return;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            AnnotatedType type = component.getAnnotatedType();
            if (has(component, Valid.class)) {
                add(raw(type.getType()), found);
            }
            if (type instanceof AnnotatedParameterizedType parameterized) {
                Stream.of(parameterized.getAnnotatedActualTypeArguments())
                        .filter(element -> element.isAnnotationPresent(Valid.class))
                        .forEach(element -> add(raw(element.getType()), found));
            }
        }
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
    }
}
